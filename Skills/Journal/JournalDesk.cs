using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Journal;

/// <summary>Hands the requests about the journal to their skills.</summary>
public sealed class JournalDesk(MeetingSkills meetings, ProgressSkills progress, ReminderSkills reminders, LedgerSkills ledger, PartList parts, ExtensionSkills extensions, ExtensionDecisions decisions) : IWriteSkills
{
    /// <inheritdoc/>
    public async Task<SkillResult> PrepareAsync(Request request, Asker asker, CancellationToken cancellationToken) => request switch
    {
        LogMeetingRequest log => await meetings.PrepareAsync(log, asker, cancellationToken),
        MeetingsRequest list => await meetings.ListAsync(list, asker, cancellationToken),
        MeetingStatsRequest count => await meetings.StatisticsAsync(count, asker, cancellationToken),
        ProgressRequest report => await progress.PrepareAsync(report, asker, cancellationToken),
        RemindRequest remind => await reminders.PrepareAsync(remind, asker, cancellationToken),
        RemindersRequest list => await reminders.ListAsync(list, asker, cancellationToken),
        ReminderLedgerRequest list => await ledger.ListAsync(list, asker, cancellationToken),
        PartsRequest list => await parts.ListAsync(list, asker, cancellationToken),
        ExtendRequest extend => await extensions.PrepareAsync(extend, asker, cancellationToken),
        ExtensionsRequest list => await extensions.ListAsync(list, asker, cancellationToken),
        DecideExtensionRequest decide => await decisions.PrepareAsync(decide, asker, cancellationToken),
        _ => new WriteUnderstood(request),
    };
}
