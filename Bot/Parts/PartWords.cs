using Assistant.Bot.Cards;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;
using Assistant.Skills.Parts;

namespace Assistant.Bot.Parts;

/// <summary>How a task, a unit's answer and what is wrong with one are said. Sentences are Markdown: what people wrote is escaped.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class PartWords(PartTexts texts, OfficeTime office)
{
    private const int MostTitle = 120;
    private const int MostQuote = 300;

    /// <summary>The task: "II.4: Rà soát … (979/KH-SGDĐT)", as plain words.</summary>
    public string Task(PartInquiry inquiry) => texts.Say(
        "TaskLine", inquiry.TaskKey, Markdown.Cut(inquiry.Title, MostTitle), inquiry.Document is { } document ? texts.Say("InPlan", document) : "");

    /// <summary>How a part stands, with who said so and when.</summary>
    public string State(Part part) => part.Reply is { } reply
        ? texts.Say("Replied", Answer(reply.Answer), Markdown.Escape(reply.PersonName ?? texts["Somebody"]), Wording.Instant(office.Local(reply.At)))
        : texts["State.Asked"];

    /// <summary>That the unit has answered, who did and what.</summary>
    public string Taken(PartOfInquiry standing) =>
        texts.Say("Taken", Markdown.Escape(standing.Part.Unit.Name), Markdown.Escape(standing.Inquiry.TaskKey), State(standing.Part));

    /// <summary>That the person's answer is stored.</summary>
    public string Receipt(PartOfInquiry standing)
    {
        var (unit, task) = (Markdown.Escape(standing.Part.Unit.Name), Markdown.Escape(standing.Inquiry.TaskKey));
        return standing.Part.Reply?.Answer switch
        {
            PartAnswer.Later later => texts.Say("Receipt.Later", unit, task, Wording.Date(later.Day)),
            PartAnswer.NotOurs => texts.Say("Receipt.NotOurs", unit, task),
            _ => texts.Say("Receipt.Sent", unit, task),
        };
    }

    /// <summary>What is wrong with a field, and what to do; as plain words.</summary>
    public string Error(PartFieldError error) => error switch
    {
        { Field: PartField.Text, Problem: Skills.FieldProblem.Missing } => texts["Problem.NothingSent"],
        { Field: PartField.Day, Problem: Skills.FieldProblem.Missing } => texts["Problem.DayMissing"],
        _ => new DialogTexts(texts.Language).Say($"Problem.{error.Problem}", texts[error.Field.ToString()]),
    };

    private string Answer(PartAnswer answer)
    {
        var (state, text, link) = answer switch
        {
            PartAnswer.Sent sent => (texts["State.Sent"], sent.Text, sent.Link),
            PartAnswer.Later later => (texts.Say("State.Later", Wording.Date(later.Day)), later.Text, null),
            PartAnswer.NotOurs not => (texts["State.NotOurs"], not.Text, (string?)null),
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
        return string.Join(", ", new[]
        {
            state,
            text is null ? null : texts.Say("Said", Markdown.Escape(Markdown.Cut(text, MostQuote))),
            link is null ? null : ProgressWords.Product(link),
        }.OfType<string>());
    }
}
