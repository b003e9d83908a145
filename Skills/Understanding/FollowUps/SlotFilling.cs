using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Puts changed slots into a remembered request.</summary>
internal static class SlotFilling
{
    /// <summary>The request with the change; every other slot as it was. Null when a part of the change has no place in a request of its kind.</summary>
    /// <param name="request">The remembered request.</param>
    /// <param name="change">What is changed.</param>
    /// <param name="today">The day of asking.</param>
    public static Request? Apply(Request request, SlotChange change, DateOnly today)
    {
        var turned = change.Kind is { } kind ? Turn(request, kind) : request;
        return turned switch
        {
            DueRequest due when change is { Topic: null, ReportPeriod: null } => Due(due, change, today),
            ReportsRequest reports when change is { Role: null, State: null, Plan: null } => Reports(reports, change),
            FindRequest find when change is { Period: null, State: null, Plan: null, Units: null or { Count: <= 1 } } => Find(find, change),
            MeetingsRequest meetings when OnlyUnitAndPeriod(change) => new MeetingsRequest(UnitOr(meetings.Unit, change), change.Period ?? meetings.Period),
            MeetingStatsRequest stats when OnlyUnitAndPeriod(change) => new MeetingStatsRequest(UnitOr(stats.Unit, change), change.Period ?? stats.Period),
            DraftReportRequest draft when OnlyUnitAndPeriod(change) => Draft(draft, change),
            WhoRequest who when change is { Period: null, State: null, Plan: null, Units: null } => Who(who, change),
            ExplainRequest explain when change is { Role: { } role, Period: null, State: null, Plan: null, Units: null, Topic: null } => new WhoRequest("", role, explain.Task),
            PlansRequest plans when change is { Role: null, State: null, Units: null } => Plans(plans, change),
            TargetsRequest when change is { Topic: { } topic } && OnlyTopic(change) => new TargetsRequest(topic),
            RulesRequest when change is { Topic: { } topic } && OnlyTopic(change) => new RulesRequest(topic),
            OpenRequest open when OnlyTopic(change with { Plan = null }) => Open(open, change),
            _ => null,
        };
    }

    private static Request? Turn(Request request, ListKind kind)
    {
        var (units, period) = (SlotChange.UnitsOf(request), SlotChange.PeriodOf(request));
        var (first, others) = (units.Count > 0 ? units[0] : null, units.Skip(1).ToList());
        if (units.Count == 0 && period is null || request is PlansRequest)
        {
            return null;
        }

        return kind switch
        {
            ListKind.Reports => new ReportsRequest(first, period) { AlsoUnits = [.. others] },
            ListKind.Meetings => others.Count > 0 ? null : new MeetingsRequest(first, period),
            _ => request is DueRequest ? request : new DueRequest(first, period, first is null ? null : TaskRole.Lead, null) { AlsoUnits = [.. others] },
        };
    }

    /// <summary>A unit without a role means what it leads, as in a request that stands alone. What is overdue has no period: who asks for one after it asks for
    /// what falls in it, and who asks for what is overdue after a period still to come asks for all of it.</summary>
    private static DueRequest Due(DueRequest due, SlotChange change, DateOnly today)
    {
        var units = change.Units ?? SlotChange.UnitsOf(due);
        var role = change.Role ?? (units.Count > 0 ? due.As ?? TaskRole.Lead : due.As == TaskRole.Lead ? null : due.As);
        var period = change.Period ?? (change.State == TaskState.Overdue && due.Period is { } days && days.First >= today ? null : due.Period);
        var state = change.State ?? (due.State == TaskState.Overdue && change.Period is not null ? null : due.State);
        return new DueRequest(units.Count > 0 ? units[0] : null, period, role, state)
        {
            AlsoUnits = [.. units.Skip(1)],
            Source = change.Plan?.Source ?? due.Source,
        };
    }

    private static ReportsRequest Reports(ReportsRequest reports, SlotChange change)
    {
        var units = change.Units ?? SlotChange.UnitsOf(reports);
        var period = change.Period ?? (change.ReportPeriod is null ? reports.Period : null);
        return new ReportsRequest(units.Count > 0 ? units[0] : null, period, change.ReportPeriod ?? change.Topic ?? reports.Text) { AlsoUnits = [.. units.Skip(1)] };
    }

    private static FindRequest Find(FindRequest find, SlotChange change)
    {
        var unit = UnitOr(find.Unit, change);
        return new FindRequest(change.Topic ?? find.Text, unit, unit is null ? null : change.Role ?? find.As);
    }

    private static WhoRequest Who(WhoRequest who, SlotChange change) =>
        new(change.Topic ?? who.Text, change.Role ?? who.As, change.Topic is null ? who.Task : null);

    private static PlansRequest? Plans(PlansRequest plans, SlotChange change) => change switch
    {
        { Period: { } days } when days == DateRange.Year(days.First.Year) && change.Topic is null => plans with { Year = days.First.Year },
        { Period: not null } => null,
        { Plan: { } plan } => new PlansRequest(plan.Document ?? plan.Title),
        _ => new PlansRequest(change.Topic),
    };

    /// <summary>Another topic is another question; another plan puts its name in the place of the one that was named.</summary>
    private static OpenRequest? Open(OpenRequest open, SlotChange change) => change switch
    {
        { Topic: { } topic, Plan: null } => new OpenRequest(topic),
        { Topic: null, Plan: not null, PlanWords: { } words } => new OpenRequest(words),
        _ => null,
    };

    private static DraftReportRequest Draft(DraftReportRequest draft, SlotChange change) => new(
        change.Period is { } period ? LeaningPeriod.SizeOf(period) switch
        {
            PeriodSize.Month => ReportPeriod.Month,
            PeriodSize.Quarter => ReportPeriod.Quarter,
            PeriodSize.HalfYear => ReportPeriod.HalfYear,
            PeriodSize.Year => ReportPeriod.Year,
            _ => draft.Period,
        } : draft.Period,
        change.Period ?? draft.Range,
        UnitOr(draft.Unit, change));

    private static Unit? UnitOr(Unit? remembered, SlotChange change) => change.Units is { } units ? units.Count > 0 ? units[0] : null : remembered;

    private static bool OnlyUnitAndPeriod(SlotChange change) => change is { Role: null, State: null, Plan: null, Topic: null, Units: null or { Count: <= 1 } };

    private static bool OnlyTopic(SlotChange change) => change is { Role: null, State: null, Plan: null, Units: null, Period: null };
}
