using Assistant.Skills.Answering;
using Assistant.Skills.Answering.Chains;
using Assistant.Skills.Drafting;
using Assistant.Skills.Grounding;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>The rows of an answer, by which the next message may call them.</summary>
internal static class AnsweredThings
{
    /// <summary>The rows in the order shown; empty for an answer about a period or a topic that found none; null for one that leaves nothing to lean on.</summary>
    public static IReadOnlyList<RecalledThing>? Of(SkillResult result) => result switch
    {
        DueAnswer due => [.. due.Rows.Select(Of)],
        TasksFound found => [.. found.Tasks.Select(Of)],
        WhoAnswer who => [.. who.Tasks.Select(Of)],
        TaskExplained { Task: { } task } => [Of(task)],
        ReportsAnswer reports => [.. reports.Reports.Select(Of)],
        TargetsAnswer targets => [.. targets.Targets.Select(target => Of(target.Citation, target.Target.Metric))],
        RulesAnswer rules => [.. rules.Rules.Select(rule => Of(rule.Citation, rule.Rule.Meeting))],
        OpenAnswer { Passage: { } passage } => [new RecalledThing(passage.Source, passage.Key, passage.Lines, passage.Text)],
        OpenAnswer => [],
        ProseAnswer prose => [.. prose.Cited.Select(citation => Of(citation, citation.Quote))],
        PlansAnswer plans => [.. plans.Plans.Select(plan => new RecalledThing(plan.Source, null, plan.Evidence.Lines, plan.Title))],
        PlanChainAnswer { Document.Plan: { } plan } => [new RecalledThing(plan.Source, null, plan.Evidence.Lines, plan.Title)],
        PlanChainAnswer chain => [.. chain.CarriedOutBy.Select(ground => Of(ground.Citation, ground.Document.Document))],
        MeetingsListed or MeetingsCounted or DocumentDrafted or WriteUnderstood { Request: MeetingsRequest or MeetingStatsRequest } => [],
        _ => null,
    };

    /// <summary>The meetings of an answer in the order shown; empty for any other answer.</summary>
    public static IReadOnlyList<RecalledMeeting> MeetingsOf(SkillResult result) => result is MeetingsListed listed
        ? [.. listed.Meetings.Select(meeting => new RecalledMeeting(meeting.Id, meeting.Title, DateOnly.FromDateTime(meeting.Start.DateTime)))]
        : [];

    private static RecalledThing Of(DueItem row) => row switch
    {
        DueTask task => Of(task.Entry),
        DueReport report => Of(report.Report),
        _ => Of(row.Citation, row.Citation.Quote),
    };

    private static RecalledThing Of(TaskEntry task) => new(task.Plan.Source, task.Task.Key, task.Citation.Lines, task.Task.Title) { Day = task.Day?.Date };

    private static RecalledThing Of(ReportOccurrence report) => Of(report.Citation, report.Duty.Subject ?? report.Duty.Who ?? report.Duty.Evidence.Quote) with { Day = report.Day.Date };

    private static RecalledThing Of(Citation citation, string title) => new(citation.Source, citation.Key, citation.Lines, title);
}
