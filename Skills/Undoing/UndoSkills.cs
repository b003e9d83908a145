using System.ComponentModel;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Undoing;

/// <summary>Finds what a person had written down last, of whatever kind, and how it can be taken back; see <c>docs/journal.md</c>.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="meetings">The meetings.</param>
/// <param name="reminders">The reminders.</param>
public sealed class UndoSkills(Database database, MeetingSkills meetings, ReminderSkills reminders)
{
    /// <summary>How long after it something can be taken back: the same for everything.</summary>
    public static readonly TimeSpan Window = ProgressSkills.UndoWindow;

    /// <summary>Finds it. Of a report only that it is one: taking it back is <see cref="ProgressSkills.UndoAsync"/>'s, with its own time.</summary>
    [Description("Finds what the person had written down last, and how it can be taken back. Stores nothing.")]
    public async Task<UndoFound> FindAsync(Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        if (await LastDeed.OfAsync(asker.Organization, asker.Id, database, cancellationToken) is not { } last)
            return new UndoFound.Nothing();
        if (last.Deed == UndoneDeed.Report)
            return new UndoFound.Report();
        if (last.Deed is UndoneDeed.ReportTakenBack or UndoneDeed.RemindersCancelled or UndoneDeed.Other)
            return new UndoFound.NoWayBack(last.Deed);
        if (Stored.ReadInstant(last.At) is var at && asker.Now - at > Window)
            return new UndoFound.TooLate(last.Deed, at);
        return last.Deed == UndoneDeed.ReminderSet ? await ReminderAsync(last, asker, cancellationToken) : await MeetingAsync(last, asker, cancellationToken);
    }

    private async Task<UndoFound> ReminderAsync(LastDeed last, Asker asker, CancellationToken cancellationToken)
    {
        var own = await reminders.ListAsync(new RemindersRequest(), asker, cancellationToken);

        // One that has been sent, or was cancelled, is no longer among them.
        return own.Reminders.FirstOrDefault(each => each.Reminder.Id == last.RecordId) is { } listed ? new UndoFound.ToDrop(listed.Reminder) : new UndoFound.NoWayBack(last.Deed);
    }

    private async Task<UndoFound> MeetingAsync(LastDeed last, Asker asker, CancellationToken cancellationToken)
    {
        if (PermissionDesk.Refuse(asker, Deed.ReadMeetings) is { } blind)
            return new UndoFound.NotPermitted(blind);
        if (await meetings.FindAsync(last.RecordId, asker, cancellationToken) is not { } meeting
            || await meetings.LastWriteAsync(meeting.Id, asker, cancellationToken) is not { } write)
        {
            return new UndoFound.NoWayBack(last.Deed);
        }

        if (write.Entry != last.EntryNumber)
            return new UndoFound.ChangedSince(meeting, write);
        if (meetings.RefuseToChange(meeting, asker) is { } refusal)
            return new UndoFound.NotPermitted(refusal);
        return last.Deed switch
        {
            UndoneDeed.MeetingCancelled => new UndoFound.ToReinstate(meeting, await meetings.WarningsAsync(MeetingDraft.Of(meeting), meeting.Id, asker, cancellationToken)),
            UndoneDeed.MeetingChanged when await meetings.VersionAsync(meeting.Id, meeting.Version - 1, asker, cancellationToken) is { } before =>
                new UndoFound.ToChangeBack(meeting, MeetingDraft.Of(before)),
            UndoneDeed.MeetingChanged => new UndoFound.NoWayBack(last.Deed),
            _ => new UndoFound.ToCancel(meeting),
        };
    }
}
