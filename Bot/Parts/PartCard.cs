using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;
using Assistant.Skills.Parts;

namespace Assistant.Bot.Parts;

/// <summary>
/// The card on which a unit answers for its part. It belongs to no dialog: it names the part and the version that it shows, and whoever
/// presses a button is looked up then.
/// </summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class PartCard(PartTexts texts, OfficeTime office)
{
    /// <summary>The button that says that the part was sent.</summary>
    public const string Sent = "part-sent";

    /// <summary>The button that puts it off.</summary>
    public const string Later = "part-later";

    /// <summary>The button that says that the unit has no part in it.</summary>
    public const string NotOurs = "part-not-ours";

    private readonly PartWords _words = new(texts, office);

    /// <summary>The card as the part stands: with its buttons, or where nothing is owed any more with who answered.</summary>
    /// <param name="heading">The name of its heading.</param>
    /// <param name="standing">The part.</param>
    /// <param name="filled">What the person filled in before, where that could not be taken; null for a new card.</param>
    /// <param name="problems">What was wrong with it.</param>
    public (JsonElement Content, string Text) Of(string heading, PartOfInquiry standing, CardForm? filled = null, params IReadOnlyList<PartFieldError> problems)
    {
        var (inquiry, part) = standing;
        if (part.IsSettled)
            return Settled(_words.Taken(standing));
        var title = texts.Say(heading, part.Unit.Name);
        var wrong = problems.Select(_words.Error).ToList();
        var before = part.Reply is null ? null : _words.Taken(standing);
        (string Name, string? Value)[] facts =
        [
            (texts["Task"], _words.Task(inquiry)), (texts["What"], inquiry.What), (texts["By"], Wording.Date(inquiry.By)),
            (texts["Asker"], string.Join(", ", new[] { inquiry.PersonName ?? texts["Somebody"], inquiry.Unit }.OfType<string>())),
        ];
        var body = new JsonNode?[]
        {
            CardParts.Heading(title),
            CardParts.Box("attention", wrong),
            CardParts.Facts(facts),
            before is null ? null : Said(before),
            CardParts.Text(nameof(PartField.Text), texts["Text"], Value(PartField.Text), PartAnswer.MaxText, multiline: true),
            CardParts.Text(nameof(PartField.Link), texts["Link"], Value(PartField.Link), PartAnswer.MaxLink),
            CardParts.Day(nameof(PartField.Day), texts["Day"], ReadDay(filled)),
            CardParts.Words(texts["Part.How"]),
        };
        var text = string.Join("\n\n", new[] { $"**{Markdown.Escape(title)}**", string.Join("\n", facts.Select(fact => $"- **{fact.Name}:** {Markdown.Escape(fact.Value ?? "")}")), before }
            .OfType<string>().Concat(wrong.Select(Markdown.Escape)).Append(texts["Part.How"]));
        return (CardParts.Card(title, body, [Button("Part.Send", Sent, "positive"), Button("Part.Later", Later, "default"), Button("Part.NotOurs", NotOurs, "default")]), text);

        string? Value(PartField field) => filled?.Values.GetValueOrDefault(field.ToString());

        JsonObject Button(string name, string action, string style) => new()
        {
            ["type"] = "Action.Submit",
            ["title"] = texts[name],
            ["style"] = style,
            ["data"] = new JsonObject
            {
                [CardForm.PartName] = part.Id,
                [CardForm.RevisionName] = part.Version.ToString(CultureInfo.InvariantCulture),
                [CardForm.ActionName] = action,
            },
        };
    }

    /// <summary>A card that only says something.</summary>
    public static (JsonElement Content, string Text) Settled(string markdown) => (CardParts.Card(markdown, [Said(markdown)], []), markdown);

    /// <summary>The day that a form holds; null where it holds none.</summary>
    public static DateOnly? ReadDay(CardForm? form) =>
        DateOnly.TryParseExact(form?.Values.GetValueOrDefault(nameof(PartField.Day)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static JsonObject Said(string markdown)
    {
        var words = CardParts.Words("");
        words["text"] = markdown;
        return words;
    }
}
