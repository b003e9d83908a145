using Assistant.Knowledge.Search;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>What the plans measure: quantified goals and caps on meetings.</summary>
/// <param name="office">The plans.</param>
public sealed class GoalSkill(AnsweringOffice office)
{
    private static readonly CommonWords TargetWords =
        new("chỉ tiêu", "tỷ lệ", "tỉ lệ", "phần trăm", "đạt", "mức", "năm", "target targets goal goals share year percentage percent rate");

    private static readonly CommonWords RuleWords = new(
        "họp", "hội nghị", "cuộc", "quy định", "thời gian", "tối đa", "ngày", "lâu", "quá", "kéo dài", "thời lượng",
        "meeting meetings conference conferences rule rules maximum day days limit limits last long");

    /// <summary>The goals about a topic; all without one.</summary>
    public TargetsAnswer Targets(TargetsRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = request.Text is { } text && office.Targets.HasSubject(text, TargetWords)
            ? office.Targets.Find(text, TargetWords).Select(hit => hit.Thing)
            : office.Each(plan => plan.Targets);
        return new TargetsAnswer(request, [.. found.OrderBy(pair => OwnFirst.Rank(pair.Plan, asker)).Select(pair => new TargetEntry(pair.Plan, pair.Item))]);
    }

    /// <summary>The caps on a kind of meeting; all where none is named or the plans do not know it.</summary>
    public RulesAnswer Rules(RulesRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = request.Text is { } text && office.Rules.HasSubject(text, RuleWords)
            ? office.Rules.Find(text, RuleWords).Select(hit => hit.Thing).ToList()
            : [];
        var rules = found.Count > 0 ? found : [.. office.Each(plan => plan.MeetingRules)];
        return new RulesAnswer(request, [.. rules.OrderBy(pair => OwnFirst.Rank(pair.Plan, asker)).Select(pair => new RuleEntry(pair.Plan, pair.Item))]);
    }
}
