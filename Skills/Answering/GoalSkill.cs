using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>What the plans measure: quantified goals and caps on meetings.</summary>
/// <param name="office">The plans.</param>
public sealed class GoalSkill(AnsweringOffice office)
{
    private static readonly CommonPhrases TargetWords = new(
        "chỉ tiêu, mục tiêu, định lượng, tỷ lệ, tỉ lệ, phần trăm, đạt, phấn đấu, mức, năm, kế hoạch, triển khai, thực hiện, bao nhiêu",
        "target, targets, goal, goals, share, year, percentage, percent, rate");

    private static readonly CommonPhrases RuleWords = new(
        "họp, hội nghị, cuộc, cuộc họp, quy định, thời gian, thời lượng, tối đa, ngày, lâu, quá, kéo dài, kế hoạch, nửa ngày, cả ngày",
        "meeting, meetings, conference, conferences, rule, rules, maximum, day, days, limit, limits, last, long");

    /// <summary>The goals about a topic; all without one.</summary>
    public TargetsAnswer Targets(TargetsRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var topic = request.Text is { } text ? Topic.Of(text, TargetWords, office, asker) : null;
        if (topic is null or { Words.Length: 0 })
        {
            return new TargetsAnswer(request, Entries(office.Each(plan => plan.Targets).Where(pair => topic?.Allows(pair.Plan) is not false), asker));
        }

        var hits = topic.In(office.Targets, thing => thing.Plan);
        return new TargetsAnswer(request, Entries(hits.Select(hit => hit.Thing), asker)) { IsNearest = hits.Count > 0 && !hits[0].IsSure };
    }

    /// <summary>The caps on a kind of meeting; all where none is named or the plans do not know it.</summary>
    public RulesAnswer Rules(RulesRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var topic = request.Text is { } text ? Topic.Of(text, RuleWords, office, asker) : null;
        var found = topic is { Words.Length: > 0 } ? topic.In(office.Rules, thing => thing.Plan).Select(hit => hit.Thing).ToList() : [];
        var rules = found.Count > 0 ? found : [.. office.Each(plan => plan.MeetingRules).Where(pair => topic?.Allows(pair.Plan) is not false)];
        return new RulesAnswer(request, [.. rules.OrderBy(pair => OwnFirst.Rank(pair.Plan, asker)).Select(pair => new RuleEntry(pair.Plan, pair.Item))])
        {
            Unmatched = found.Count == 0 && topic is { Words.Length: > 0 } ? request.Text : null,
        };
    }

    private static IReadOnlyList<TargetEntry> Entries(IEnumerable<(Plan Plan, Target Item)> targets, Asker asker) =>
        [.. targets.OrderBy(pair => OwnFirst.Rank(pair.Plan, asker)).Select(pair => new TargetEntry(pair.Plan, pair.Item))];
}
