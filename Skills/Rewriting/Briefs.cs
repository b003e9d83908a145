using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Rewriting;

/// <summary>Tells answers once more, shorter or for whoever leads. Only what the answer holds is told, so that it needs no model.</summary>
public static class Briefs
{
    private const int MostRows = 3;
    private const int MostShares = 5;
    private const int MostMentions = 2;

    /// <summary>An answer once more; null for one that cannot be made shorter.</summary>
    /// <param name="answer">The answer, given anew.</param>
    /// <param name="form">How it is to be told.</param>
    public static Brief? Of(SkillResult answer, BriefForm form)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (AnsweredWork.Of(answer) is not { } work)
            return answer is OpenAnswer { Passage: not null } or PlansAnswer { Plans.Count: > 0 } or TargetsAnswer { Targets.Count: > 0 } or RulesAnswer { Rules.Count: > 0 } ? new Brief(answer, form, 0, []) : null;
        if (work.Count == 0)
            return null;
        var numbered = work.Select((row, at) => new BriefRow(at + 1, row)).ToList();
        return new Brief(answer, form, work.Count, Pressing(numbered))
        {
            Overdue = work.Count(AnsweredWork.IsLate),
            Done = work.Count(AnsweredWork.IsDone),
            Shares = IsOfOneUnit(answer) ? [] : Shares(work),
            Leaders = form == BriefForm.ForLeader ? [.. work.Where(row => !AnsweredWork.IsDone(row)).SelectMany(row => LeaderWords.In(row.Citation)).DistinctBy(mention => mention.Words).Take(MostMentions)] : [],
        };
    }

    /// <summary>What presses most; of work that is all done the first rows.</summary>
    private static IReadOnlyList<BriefRow> Pressing(IReadOnlyList<BriefRow> rows)
    {
        var open = rows.Where(row => !AnsweredWork.IsDone(row.Item)).OrderBy(row => AnsweredWork.Urgency(row.Item)).ThenBy(row => row.Item.Day?.Date ?? DateOnly.MaxValue).ToList();
        return [.. (open.Count > 0 ? open : rows).Take(MostRows)];
    }

    private static bool IsOfOneUnit(SkillResult answer) => answer.Request is DueRequest { Unit: not null, AlsoUnits.Count: 0 } or ReportsRequest { Unit: not null, AlsoUnits.Count: 0 } or FindRequest { Unit: not null };

    private static IReadOnlyList<UnitShare> Shares(IReadOnlyList<DueItem> work)
    {
        var borne = work.SelectMany(Bearers, (row, bearer) => (bearer.Name, bearer.Of, Row: row)).ToList();
        var shares = borne.GroupBy(each => (each.Name, each.Of)).Select(each => new UnitShare(
            borne.Exists(other => other.Name == each.Key.Name && other.Of != each.Key.Of) && each.Key.Of is { } issuer ? $"{each.Key.Name} ({issuer})" : each.Key.Name,
            each.Count(),
            each.Count(row => AnsweredWork.IsLate(row.Row))));
        List<UnitShare> ordered = [.. shares.OrderByDescending(share => share.Overdue).ThenByDescending(share => share.Count)];
        return ordered.Count < 2 ? [] : [.. ordered.Take(MostShares)];
    }

    /// <summary>Whose a row is: of the units asked about, else as its plan names them; two organisations may call units alike.</summary>
    private static IEnumerable<(string Name, string? Of)> Bearers(DueItem row) => row switch
    {
        { Units.Count: > 0 } => row.Units.Select(unit => (unit.Name, (string?)unit.Organization)),
        DueTask { Entry: var entry } => entry.Task.Leads.Distinct(StringComparer.Ordinal).Select(lead => (lead, entry.Plan.Issuer)),
        DueReport { Report: { Duty.Who: { } who } report } => [(who, report.Plan.Issuer)],
        _ => [],
    };
}
