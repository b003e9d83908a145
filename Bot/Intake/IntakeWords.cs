using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Intake;

/// <summary>What is said about plans that were read out of sent files.</summary>
internal sealed class IntakeWords(DialogTexts texts)
{
    private const int MostPlansShown = 10;
    private const int MostDoubtsShown = 5;
    private const int MostRefusalsShown = 10;

    /// <summary>Why nothing could be read.</summary>
    public string NothingRead(IntakeBody body) =>
        string.Join("\n\n", body.Refusals.Count == 0 ? [texts["Intake.NothingInside"]] : Refusals(body).Select(Markdown.Escape));

    /// <summary>The card that shows what was read and asks whether to add it.</summary>
    public Reply.Card Card(DialogFrame frame, IntakeBody body)
    {
        var head = texts.Say(body.Plans.Count == 1 ? "Intake.One" : "Intake.Several", body.Plans.Count);
        var facts = body.Plans.Count == 1 ? FactsOf(body.Plans[0].Plan) : [];
        var lines = body.Plans.Count == 1 ? [] : ListOf(body.Plans);
        var doubts = Doubts(body);
        var refusals = Refusals(body);
        var text = string.Join("\n\n", new[] { $"**{head}**" }
            .Append(string.Join('\n', facts.Where(fact => fact.Value is not null).Select(fact => $"- **{fact.Name}:** {Markdown.Escape(fact.Value!)}")))
            .Concat(lines.Concat(doubts).Concat(refusals).Select(Markdown.Escape))
            .Append(texts["Intake.How"])
            .Where(part => part.Length > 0));
        var parts = lines.Select(line => CardParts.Words(line))
            .Prepend(facts.Count == 0 ? null : CardParts.Facts(facts))
            .Prepend(CardParts.Heading(head))
            .Append(CardParts.Box("warning", doubts))
            .Append(CardParts.Box("attention", refusals));
        return new Reply.Card(CardParts.Card(head, parts, CardParts.Buttons(frame, texts["Intake.Confirm"], texts["Cancel"])), text);
    }

    /// <summary>What adding the plans came to; for what is doubtful in them, a button that leads there.</summary>
    public IReadOnlyList<Reply> Receipt(IReadOnlyList<PlanSaved> saved, Turn turn)
    {
        var lines = saved.SelectMany(new SavedWords(texts).Of).ToList();
        var card = CardParts.Card(lines[0], lines.Select(line => CardParts.Words(line)), []);
        var replies = Receipts.Of(turn, (card, string.Join("\n\n", lines.Select(Markdown.Escape))));
        var doubtful = saved.Where(each => PlanDoubts.Of(each.Plan).Count > 0).Take(MostPlansShown).ToList();
        return doubtful.Count == 0 ? replies : [.. replies, new Reply.Words(texts.Say("Intake.Check", doubtful.Sum(each => PlanDoubts.Of(each.Plan).Count)))
        {
            Choices = [.. doubtful.Select(each => texts.Say("Review.Ask", each.Plan.Document ?? each.Plan.Source))],
        }];
    }

    private List<(string Name, string? Value)> FactsOf(Plan plan) =>
    [
        (texts["Intake.Document"], plan.Document),
        (texts["Field.Title"], plan.Title),
        (texts["Field.Issuer"], plan.Issuer),
        (texts["Field.Issued"], plan.Issued is { } day ? Wording.Date(day) : plan.IssuedText),
        (texts["Intake.Tasks"], $"{plan.Tasks.Count}"),
        (texts["Intake.Reports"], $"{plan.Reports.Count}"),
        (texts["Intake.Targets"], $"{plan.Targets.Count}"),
        (texts["Intake.Doubts"], $"{PlanDoubts.Of(plan).Count}"),
        (texts["Intake.Restored"], plan.Restored ? texts["Intake.RestoredYes"] : null),
    ];

    private List<string> ListOf(IReadOnlyList<IntakePlan> plans)
    {
        var lines = plans.Take(MostPlansShown)
            .Select(each => texts.Say("Intake.Line", NameOf(each.Plan), each.Plan.Tasks.Count, each.Plan.Reports.Count, PlanDoubts.Of(each.Plan).Count))
            .ToList();
        if (plans.Count > MostPlansShown)
            lines.Add(texts.Say("More", plans.Count - MostPlansShown));
        return lines;
    }

    private List<string> Doubts(IntakeBody body)
    {
        if (body.Plans.Count != 1)
            return [];
        var words = new DoubtWords(texts);
        var doubts = PlanDoubts.Of(body.Plans[0].Plan, body.Plans[0].Text());
        var lines = doubts.Take(MostDoubtsShown).Select(words.Sentence).ToList();
        if (doubts.Count > MostDoubtsShown)
            lines.Add(texts.Say("More", doubts.Count - MostDoubtsShown));
        return lines;
    }

    private List<string> Refusals(IntakeBody body)
    {
        var lines = body.Refusals.Take(MostRefusalsShown)
            .Select(refusal => texts.Say("Intake.Refused", refusal.Name, texts[refusal.Reason is { } reason ? $"Refused.{reason}" : "Refused.NotFetched"]))
            .ToList();
        if (body.Refusals.Count > MostRefusalsShown)
            lines.Add(texts.Say("More", body.Refusals.Count - MostRefusalsShown));
        return lines;
    }

    private static string NameOf(Plan plan) => plan.Document ?? plan.Title;
}
