using Assistant.Knowledge.Plans;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Cards;

/// <summary>Lays out what plans measure: targets, and caps on meetings.</summary>
/// <param name="wording">The language.</param>
internal sealed class GoalPages(Wording wording)
{
    private const int TopicLength = 100;

    private readonly Texts _texts = wording.Texts;

    /// <summary>The targets.</summary>
    public Page Targets(TargetsAnswer answer)
    {
        var topic = Markdown.Cut(answer.Asked.Text ?? "", TopicLength);
        if (answer.Targets.Count == 0)
        {
            return topic.Length == 0 ? Page.Of(_texts["Targets.NoneAtAll"]) : Page.Of(_texts.Say("Targets.None", topic), _texts["Targets.Try"]);
        }

        var head = answer.IsNearest ? _texts.Say("Targets.Nearest", topic) : _texts.Say("Targets.Head", answer.Targets.Count);
        return Page.Of(
            head,
            answer.Targets.Select(entry => wording.Row(
                $"{entry.Target.Metric}: {Value(entry.Target)}",
                entry.Target.Period is { } period ? [period] : [],
                entry.Citation,
                [Value(entry.Target), entry.Target.Period ?? ""],
                quoted: true)),
            _texts["Column.Target"], _texts["Column.Value"], _texts["Column.Period"]);
    }

    /// <summary>The meeting rules.</summary>
    public Page Rules(RulesAnswer answer) => answer.Rules.Count == 0
        ? Page.Of(_texts["Rules.None"])
        : Page.Of(
            answer.Unmatched is { } kind ? _texts.Say("Rules.OtherKind", Markdown.Cut(kind, TopicLength)) : _texts.Say("Rules.Head", answer.Rules.Count),
            answer.Rules.Select(entry => wording.Row(_texts.Say("Rule.Max", entry.Rule.Meeting, Days(entry.Rule)), [], entry.Citation, [_texts.Say("Rule.Days", Days(entry.Rule))], quoted: true)),
            _texts["Column.Meeting"], _texts["Column.Longest"]);

    private string Days(MeetingRule rule) => rule.MaxDays == 0.5m ? _texts["Rule.Half"] : Wording.Number(rule.MaxDays);

    private string Value(Target target)
    {
        var value = target.Unit == "%" ? $"{Wording.Number(target.Value)}%" : $"{Wording.Number(target.Value)} {target.Unit}";
        return target.Comparison == TargetComparison.AtMost && target.Unit == "hạng"
            ? _texts.Say("Target.Rank", Wording.Number(target.Value))
            : _texts.Say($"Target.{target.Comparison}", value);
    }
}
