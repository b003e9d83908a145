using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Extensions;
using Assistant.Skills.Understanding.Letters;
using Assistant.Skills.Understanding.Meetings;
using Assistant.Skills.Understanding.Parts;
using Assistant.Skills.Understanding.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>Fills the slots of a request whose kind is told.</summary>
internal static class RequestBuilder
{
    /// <summary>The request and what must be asked back; no request when the message lacks what the kind cannot do without.</summary>
    public static (Request? Request, Clarification? Needs) Build(RequestKind kind, Reading reading) => AsksPlans(kind) && NotLoaded(reading) is { } plan ? (plan, null) : kind switch
    {
        RequestKind.Due => Due(reading),
        RequestKind.Find => Find(reading),
        RequestKind.Explain => Explain(reading),
        RequestKind.Who => Who(reading),
        RequestKind.Plans => Plans(reading),
        RequestKind.Review => (Review(reading), null),
        RequestKind.Chain => Chain(reading),
        RequestKind.Targets => (new TargetsRequest(FreeText.Subject(reading, dropUnits: false)), null),
        RequestKind.Rules => (new RulesRequest(MeetingWords.Subject(reading)), null),
        RequestKind.Reports => Reports(reading),
        RequestKind.LogMeeting => MeetingReader.Read(reading),
        RequestKind.ChangeMeeting => (MeetingChangeReader.ReadChange(reading), null),
        RequestKind.CancelMeeting => (MeetingChangeReader.ReadCancellation(reading), null),
        RequestKind.Undo => (new UndoRequest(), null),
        RequestKind.Extend => ExtensionReader.ReadWish(reading),
        RequestKind.DecideExtension => ExtensionReader.ReadDecision(reading),
        RequestKind.WithdrawExtension => (ExtensionReader.ReadWithdrawal(reading), null),
        RequestKind.Extensions => WithUnit(reading, unit => new ExtensionsRequest(unit)),
        RequestKind.AskParts => PartsReader.ReadAsking(reading),
        RequestKind.Parts => PartsReader.ReadStanding(reading),
        RequestKind.Meetings => WithUnit(reading, unit => new MeetingsRequest(unit, PeriodSlot.Of(reading))),
        RequestKind.MeetingStats => WithUnit(reading, unit => new MeetingStatsRequest(unit, PeriodSlot.Of(reading))),
        RequestKind.Progress => ProgressReader.Read(reading),
        RequestKind.Remind => ReminderReader.Read(reading),
        RequestKind.Reminders => (ReminderReader.ReadList(reading), null),
        RequestKind.ReminderLedger => ReminderLedgerReader.Read(reading),
        RequestKind.DraftReport => DraftReportReader.Read(reading),
        RequestKind.DraftLetter => LetterReader.Read(reading),
        RequestKind.Help => (new HelpRequest(), null),
        _ => (new UnknownRequest(), null),
    };

    /// <summary>The request for a plan that the message names and that is not at hand: nothing is answered out of another; null when it names none.</summary>
    public static PlansRequest? NotLoaded(Reading reading) => reading.Plans.Count > 0 && reading.Plans.All(plan => plan.Plans.Count == 0)
        ? new PlansRequest(reading.Message.Slice(reading.Plans[0].Name, reading.Plans[0].End))
        : null;

    private static bool AsksPlans(RequestKind kind) => kind is RequestKind.Due or RequestKind.Find or RequestKind.Explain or RequestKind.Who
        or RequestKind.Plans or RequestKind.Targets or RequestKind.Rules or RequestKind.Reports;

    private static (Request?, Clarification?) Due(Reading reading)
    {
        var slot = UnitSlot.Of(reading);
        var state = StateOf(reading);
        var period = PeriodSlot.Of(reading);
        if (state == TaskState.Overdue && period is { } days && days.First >= reading.Asker.Today)
        {
            period = null;
        }

        // "hoàn thành trước 30/6": what is to be done, unless it is said that it was.
        state = state == TaskState.Done && period is { } ahead && ahead.Last >= reading.Asker.Today && !reading.Has("already") ? null : state;
        period ??= state is null && reading.Has("soon") ? PeriodSlot.Soon(reading) : null;
        var role = RoleOf(reading) ?? (slot.Unit is not null || slot.Needs is not null ? TaskRole.Lead : null);
        var source = reading.Plans.Where(plan => plan.Plans.Count == 1).Select(plan => plan.Plans[0].Source).FirstOrDefault();
        return (new DueRequest(slot.Unit, period, role, state) { Source = source, AlsoUnits = slot.Also }, slot.Needs);
    }

    private static (Request?, Clarification?) Find(Reading reading)
    {
        var slot = UnitSlot.Of(reading, subjects: false);
        var text = FreeText.Subject(reading, dropUnits: slot.Unit is not null);
        return text is null ? Due(reading) : (new FindRequest(text, slot.Unit, slot.Unit is null ? null : RoleOf(reading)), slot.Needs);
    }

    private static (Request?, Clarification?) Explain(Reading reading) =>
        (TaskSlot.Of(reading) ?? TaskSlot.Titled(reading)) is { } task ? (new ExplainRequest(task.Task), task.Needs) : (null, null);

    private static (Request?, Clarification?) Who(Reading reading)
    {
        var task = TaskSlot.Of(reading);
        var text = FreeText.Subject(reading) ?? "";
        return text.Length == 0 && task is null ? (null, null) : (new WhoRequest(text, RoleOf(reading), task?.Task), task?.Needs);
    }

    private static (Request?, Clarification?) Plans(Reading reading)
    {
        var named = reading.Plans is [var first, ..] ? first : null;
        var text = named is null ? PlanTopic(reading) : reading.Message.Slice(named.Name, named.End);
        var year = PeriodSlot.Of(reading) is { } period && period == DateRange.Year(period.First.Year) ? period.First.Year : YearNamed(reading);
        return (new PlansRequest(text, year), null);
    }

    /// <summary>The topic of the plans asked for: what "về" introduces, or words that some title holds.</summary>
    private static string? PlanTopic(Reading reading)
    {
        if (reading.First("introduced") is { } about && FreeText.Of(reading, about.End, reading.Subject.End, dropUnits: false) is { } topic)
        {
            return topic;
        }

        var text = FreeText.Subject(reading, dropUnits: false);
        if (text is null)
        {
            return null;
        }

        var words = Folding.FoldToWords(text).Split(' ').Where(word => word.Length > 1 && !char.IsAsciiDigit(word[0])).ToList();
        return words.Count > 0 && words.TrueForAll(reading.Office.Words.IsInTitle) && words.Exists(word => word is not ("so" or "ke" or "hoach" or "cua" or "nam")) ? text : null;
    }

    private static ReviewRequest Review(Reading reading) => reading.Plans is [{ Plans: [var plan, ..] } named, ..]
        ? new ReviewRequest(plan.Source, reading.Message.Slice(named.Name, named.End))
        : new ReviewRequest();

    /// <summary>The chain through the plan that is named; one that is none or several is asked back.</summary>
    private static (Request?, Clarification?) Chain(Reading reading)
    {
        var unit = UnitSlot.Of(reading, subjects: false);
        var named = reading.Plans is [var first, ..] ? first.Plans : [];
        var text = named is [var plan] ? PlanChainRequest.NameOf(plan) : NotLoaded(reading)?.Text ?? "";
        var request = new PlanChainRequest(text, unit.Unit ?? reading.Asker.Unit);
        return request.Text.Length > 0 ? (request, unit.Needs)
            : named.Count == 0 && PlanTopic(reading) is { } topic ? (request with { Text = topic }, unit.Needs)
            : (request, new Clarification("source", TaskSlot.NamesOf(named.Count > 0 ? named : ConclusionPlan.Documents(reading.Office.Library))));
    }

    private static (Request?, Clarification?) Reports(Reading reading)
    {
        var slot = UnitSlot.Of(reading);
        var named = ReportName.Of(reading);
        var period = PeriodSlot.Of(reading with
        {
            Times = [.. reading.Times.Where(time => time.Time is not TimeRecurrence && (named is not { } spoken || time.First >= spoken.End || time.End <= spoken.First))],
        });
        return (new ReportsRequest(slot.Unit, period, ReportName.TextOf(reading, named)) { AlsoUnits = slot.Also }, slot.Needs);
    }

    private static (Request?, Clarification?) WithUnit(Reading reading, Func<Directory.Unit?, Request> make)
    {
        var slot = UnitSlot.Of(reading);
        return (make(slot.Unit), slot.Needs);
    }

    private static int? YearNamed(Reading reading)
    {
        foreach (var word in reading.Message.Folded)
        {
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and < 2100)
            {
                return year;
            }
        }

        return null;
    }

    private static TaskRole? RoleOf(Reading reading)
    {
        if (reading.Has("role-any"))
        {
            return TaskRole.Any;
        }

        var lead = reading.First("role-lead");
        var coordinator = reading.First("role-coordinator");
        return (lead, coordinator) switch
        {
            (null, null) => null,
            (_, null) => TaskRole.Lead,
            (null, _) => TaskRole.Coordinator,
            _ when reading.Units.Count < 2 => TaskRole.Any,
            _ => lead.Value.First < coordinator.Value.First ? TaskRole.Lead : TaskRole.Coordinator,
        };
    }

    private static TaskState? StateOf(Reading reading) =>
        reading.Has("state-overdue") ? TaskState.Overdue
        : reading.Has("state-open") ? TaskState.Open
        : reading.Has("state-done") && !reading.Has("must-be-done") ? TaskState.Done
        : null;
}
