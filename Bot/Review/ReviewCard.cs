using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Intake;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Bot.Review;

/// <summary>The card that shows one doubtful value beside the words it was read from.</summary>
internal sealed class ReviewCard(DialogTexts texts)
{
    /// <summary>The name of the card's input.</summary>
    public const string ValueName = "value";

    private const int MaxValue = 1000;

    /// <summary>The card.</summary>
    /// <param name="frame">The dialog.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="doubt">The value.</param>
    /// <param name="left">How many doubts are left, this one included.</param>
    /// <param name="problem">What was wrong with what was typed before; null for nothing.</param>
    public Reply.Card Of(DialogFrame frame, Plan plan, PlanDoubt doubt, int left, string? problem)
    {
        var head = texts.Say("Review.Head", plan.Document ?? plan.Title, left);
        var sentence = new DoubtWords(texts).Sentence(doubt);
        var read = ValueWords.Of(doubt.Read);
        var title = doubt.Part is PlanPart.OfTask { Key: var key } ? plan.Tasks.FirstOrDefault(task => task.Key == key)?.Title : null;
        var field = texts[$"Field.{doubt.Field}"];
        var shown = read.Length == 0 ? texts["Review.Nothing"] : read;
        var text = string.Join("\n\n", new[] { $"**{Markdown.Escape(head)}**", title is null ? "" : Markdown.Escape(title), Markdown.Escape(sentence),
            $"- **{field}:** {Markdown.Escape(shown)}", Markdown.Escape(problem ?? ""), texts["Review.How"] }.Where(part => part.Length > 0));
        var body = new[]
        {
            CardParts.Heading(head),
            CardParts.Box("attention", problem is null ? [] : [problem]),
            title is null ? null : CardParts.Words(title),
            CardParts.Words(sentence),
            CardParts.Text(ValueName, $"{field} ({texts[$"Example.{doubt.Field}"]})", read, MaxValue, multiline: doubt.Read is PlanValue.Names or PlanValue.Text),
        };
        var actions = CardParts.Buttons(frame, texts["Review.Save"], texts["Review.Stop"]).ToList();
        actions.Insert(1, CardParts.Button(frame, texts["Review.Later"], CardForm.Skip, "default"));
        return new Reply.Card(CardParts.Card(head, body, actions), text);
    }
}
