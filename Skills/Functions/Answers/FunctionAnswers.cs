using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Answering.Chains;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Puts results into the form in which functions give them: whole, and a page at a time.</summary>
internal static class FunctionAnswers
{
    /// <summary>How many rows a page has: about what a reader of JSON can be given at once.</summary>
    public const int RowsPerPage = 20;

    /// <summary>A result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="page">The page that is wanted, from 1.</param>
    public static FunctionAnswer Of(SkillResult result, DateOnly today, int page)
    {
        var answer = new FunctionAnswer(FunctionOutcome.Answered, today);
        return result switch
        {
            DueAnswer due => Paged(Heard(answer, due.Period) with
            {
                Coordinated = Some(due.Coordinated),
                OverdueElsewhere = Some(due.OverdueElsewhere),
                Untimed = Some(due.Untimed.Count),
                UnitsUnspokenOf = Names(due.Silence.Units),
                YearsSpokenOf = Some(due.Silence.SpokenYears),
            }, due.Rows, page, PlanRows.Of),
            TasksFound found => Paged(answer with { IsNearest = found.IsNearest }, found.Tasks, page, PlanRows.Of),
            WhoAnswer who => Paged(answer with { IsNearest = who.IsNearest }, who.Tasks, page, PlanRows.Of),
            TaskExplained { Task: { } task } => answer with { Rows = [PlanRows.Whole(task)] },
            TaskExplained missing => answer with { Rows = [], Options = Some(missing.NearKeys) },
            ReportsAnswer reports => Paged(answer with
            {
                IsNearest = reports.IsNearest,
                UnitsUnspokenOf = Names(reports.Silence.Units),
                YearsSpokenOf = Some(reports.Silence.SpokenYears),
            }, reports.Reports, page, PlanRows.Of),
            PlansAnswer plans => Paged(answer with { Options = Some([.. plans.Others.Take(RowsPerPage).Select(plan => plan.Document ?? plan.Title)]) }, plans.Plans, page, PlanRows.Of),
            PlanChainAnswer chain => answer with { Rows = [.. ChainRows.Of(chain)] },
            TargetsAnswer targets => Paged(answer with { IsNearest = targets.IsNearest }, targets.Targets, page, PlanRows.Of),
            RulesAnswer rules => Paged(answer with { IsNearest = rules.Unmatched is not null }, rules.Rules, page, PlanRows.Of),
            OpenAnswer open => answer with { Rows = [.. PlanRows.Of(open)] },
            MeetingsListed meetings => Paged(Heard(answer, meetings.Period), meetings.Meetings, page, JournalRows.Of),
            MeetingsCounted counted => Heard(answer, counted.Period) with { Rows = [JournalRows.Of(counted)] },
            ExtensionsListed extensions => Paged(answer, [.. extensions.Open, .. extensions.Decided], page, JournalRows.Of),
            PartsListed parts => Paged(answer, [.. JournalRows.Of(parts)], page, row => row),
            RemindersListed { Request: RemindersRequest { Cancel: { } selection } } reminders => Drafts.Cancelling(selection, reminders, answer),
            RemindersListed reminders => Paged(answer, reminders.Reminders, page, JournalRows.Of),
            LedgerListed ledger => Paged(Heard(answer, ledger.Days), ledger.Rows, page, JournalRows.Of),
            DocumentDrafted drafted => answer with { Rows = [DraftRows.Of(drafted.Document)] },
            AskBack back => answer with { Outcome = FunctionOutcome.Unclear, Needs = back.Needs.Slot, Options = back.Needs.Options },
            PlanNotLoaded missing => answer with { Outcome = FunctionOutcome.PlanNotLoaded, Plan = missing.Plan },
            NotPermitted refused => Refused(answer, refused.Refusal),
            _ => Drafts.Of(result, answer),
        };
    }

    /// <summary>A call whose arguments are wrong.</summary>
    public static FunctionAnswer Of(FunctionReading.Refused refused, DateOnly today) => new(FunctionOutcome.WrongArguments, today)
    {
        Problems = [.. refused.Problems.Select(problem => new FunctionProblem(problem.Argument, problem.Fault, problem.Sentence, Some(problem.Options)))],
    };

    /// <summary>A refusal: the right that is missing is named, not who has it.</summary>
    internal static FunctionAnswer Refused(FunctionAnswer answer, Refusal refusal) => answer with { Outcome = FunctionOutcome.NotPermitted, Refused = refusal.Deed.ToString() };

    private static FunctionAnswer Heard(FunctionAnswer answer, DateRange? period) => answer with { From = period?.First, To = period?.Last };

    private static FunctionAnswer Paged<T>(FunctionAnswer answer, IReadOnlyList<T> rows, int page, Func<T, FunctionRow> row)
    {
        var before = (int)Math.Min((long)(page - 1) * RowsPerPage, rows.Count);
        var shown = rows.Skip(before).Take(RowsPerPage).Select(row).ToList();
        return answer with { Total = rows.Count, Page = page, Rows = shown, More = Some(rows.Count - before - shown.Count) };
    }

    private static int? Some(int count) => count == 0 ? null : count;

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;

    private static IReadOnlyList<string>? Names(IReadOnlyList<Unit> units) => Some([.. units.Select(unit => unit.Name)]);
}
