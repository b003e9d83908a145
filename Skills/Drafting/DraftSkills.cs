using System.ComponentModel;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting.Letters;
using Assistant.Skills.Drafting.Reports;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Drafting;

/// <summary>Drafts documents out of the plans and the journal. Nothing is stored or sent.</summary>
/// <param name="office">The plans.</param>
/// <param name="progress">What people have reported.</param>
/// <param name="journal">Counts the meetings.</param>
public sealed class DraftSkills(AnsweringOffice office, IProgressSource progress, IWriteSkills journal)
{
    /// <summary>No plan is of another time, and days far from it cannot be counted on from.</summary>
    private static readonly DateRange Possible = new(new DateOnly(1990, 1, 1), new DateOnly(2150, 12, 31));

    /// <summary>
    /// Drafts the report of a unit, or of the organisation, on a stretch of days. Meetings are left blank for who may not see them.
    /// </summary>
    [Description("Drafts a periodic report: the work of a period by its state, meetings, targets and what comes next. Stores nothing.")]
    public async Task<SkillResult> ReportAsync(DraftReportRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (PermissionDesk.Refuse(asker, Deed.ReadPlans) is { } refusal)
            return new NotPermitted(request, refusal);
        if (ReportStretches.Meant(request, asker.Today) is not { } period || !Possible.Contains(period.First) || !Possible.Contains(period.Last))
            return new AskBack(request, new Clarification("period", []));
        var meetings = PermissionDesk.Refuse(asker, Deed.ReadMeetings) is null
            ? await journal.PrepareAsync(new MeetingStatsRequest(request.Unit, period), asker, cancellationToken) as MeetingsCounted
            : null;
        var figures = new PeriodReading(office, asker, await progress.ReadAsync(cancellationToken)).Of(request.Unit, period, meetings);
        return new DocumentDrafted(request, new ReportDocument(new OrganHead(office, asker.Organization), asker.Organization).Of(figures));
    }

    /// <summary>Drafts a letter with the facts of the task, the reports or the late work that were named; the rest of it is left blank.</summary>
    [Description("Drafts a letter (công văn) with the facts of the tasks and reports it names. Stores nothing and sends nothing.")]
    public async Task<SkillResult> LetterAsync(DraftLetterRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (PermissionDesk.Refuse(asker, Deed.ReadPlans) is { } refusal)
            return new NotPermitted(request, refusal);
        var facts = new LetterReading(office, asker, await progress.ReadAsync(cancellationToken)).Of(request);
        return new DocumentDrafted(request, new LetterDocument(new OrganHead(office, asker.Organization), asker).Of(request, facts));
    }
}
