using Assistant.Knowledge.Search;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>What the plans measure: quantified goals and caps on meetings.</summary>
/// <param name="office">The plans.</param>
public sealed class GoalSkill(AnsweringOffice office)
{
    /// <summary>From here on a goal is about the topic; below it is only the nearest there is.</summary>
    private const double Sure = 0.6;

    private static readonly CommonWords TargetWords =
        new("chỉ tiêu", "tỷ lệ", "tỉ lệ", "phần trăm", "đạt", "mức", "năm", "target targets goal goals share year percentage percent rate");

    private static readonly CommonWords RuleWords = new(
        "họp", "hội nghị", "cuộc", "quy định", "thời gian", "tối đa", "ngày", "lâu", "quá", "kéo dài", "thời lượng",
        "meeting meetings conference conferences rule rules maximum day days limit limits last long");

    /// <summary>The goals about a topic; all without one.</summary>
    public TargetsAnswer Targets(TargetsRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (request.Text is not { } text || !office.Targets.HasSubject(text, TargetWords))
        {
            return new TargetsAnswer(request, Entries(office.Each(plan => plan.Targets), asker));
        }

        var hits = office.Targets.Find(text, TargetWords);
        return new TargetsAnswer(request, Entries(hits.Select(hit => hit.Thing), asker)) { IsNearest = hits.Count > 0 && hits[0].Fit < Sure };
    }

    /// <summary>The caps on a kind of meeting; all where none is named or the plans do not know it.</summary>
    public RulesAnswer Rules(RulesRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var asked = request.Text is { } text && office.Rules.HasSubject(text, RuleWords) ? text : null;
        var found = asked is null ? [] : office.Rules.Find(asked, RuleWords).Select(hit => hit.Thing).ToList();
        var rules = found.Count > 0 ? found : [.. office.Each(plan => plan.MeetingRules)];
        return new RulesAnswer(request, [.. rules.OrderBy(pair => OwnFirst.Rank(pair.Plan, asker)).Select(pair => new RuleEntry(pair.Plan, pair.Item))])
        {
            Unmatched = found.Count == 0 ? asked : null,
        };
    }

    private static IReadOnlyList<TargetEntry> Entries(IEnumerable<(Knowledge.Plans.Plan Plan, Knowledge.Plans.Target Item)> targets, Asker asker) =>
        [.. targets.OrderBy(pair => OwnFirst.Rank(pair.Plan, asker)).Select(pair => new TargetEntry(pair.Plan, pair.Item))];
}
