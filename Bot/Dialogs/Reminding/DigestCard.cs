using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>
/// The card of one message of reminders. It belongs to no dialog: its buttons name a row, and whose row it is, and what may be done about it, is
/// looked up when they are pressed.
/// </summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that days and choices are told in.</param>
internal sealed class DigestCard(DialogTexts texts, OfficeTime office)
{
    /// <summary>The button that says that the work is done, or the report sent.</summary>
    public const string Done = "reminder-done";

    /// <summary>The button that takes that back for a report.</summary>
    public const string Undone = "reminder-undone";

    /// <summary>The button that puts it off.</summary>
    public const string Again = "reminder-again";

    /// <summary>The button that ends it.</summary>
    public const string Stop = "reminder-stop";

    /// <summary>The name under which a button tells until when it puts off.</summary>
    public const string UntilName = "until";

    /// <summary>The name under which a button tells all rows of its card, blanks between.</summary>
    public const string RowsName = "rows";

    /// <summary>What <see cref="LedgerRow.Acted"/> says of a report that was sent.</summary>
    private const string Settled = "settled";

    private static readonly IReadOnlyDictionary<long, string> NoMarks = new Dictionary<long, string>();

    private readonly DigestWriter _writer = new(texts, office);
    private readonly ReminderWords _words = new(texts, office);
    private readonly SnoozeOffers _snooze = new(texts, office);

    /// <summary>The message as it is sent.</summary>
    public Reply Of(ClaimedMessage message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        var (content, text) = Of(message.Lines, message.To is Recipient.Room, NoMarks, now);
        return new Reply.Card(content, text);
    }

    /// <summary>The card as it stands after something was done about it.</summary>
    /// <param name="lines">What it reminds of.</param>
    /// <param name="shared">Whether several people read it.</param>
    /// <param name="acted">What was done about rows, as <see cref="LedgerRow.Acted"/> tells it.</param>
    /// <param name="now">When it is shown.</param>
    public (JsonElement Content, string Text) Of(IReadOnlyList<OwedLine> lines, bool shared, IReadOnlyDictionary<long, string> acted, DateTimeOffset now)
    {
        var digest = _writer.Of(lines, shared, now);
        if (lines is [{ About: not ReminderAbout.Due } only])
            return Single(only, digest, shared, acted, now);
        var shown = digest.Sections.SelectMany(section => section.Entries).Select(entry => entry.Line).OfType<OwedLine>().ToList();
        var rows = Rows(shown);
        var how = !shared && shown.Count > 1 ? texts["Digest.How"] : null;
        var more = digest.Hidden > 0 ? texts.Say("Digest.More", digest.Hidden) : null;
        var body = new List<JsonNode?> { CardParts.Heading(digest.Heading) };
        foreach (var section in digest.Sections)
        {
            body.Add(Subheading(section.Heading));
            body.AddRange(section.Entries.Select(entry => (JsonNode)Shown(entry, shared, rows, acted, now)));
        }

        body.Add(more is null ? null : CardParts.Words(more));
        body.Add(how is null ? null : Subtle(how));
        var text = string.Join("\n\n", new[] { $"**{Markdown.Escape(digest.Heading)}**" }
            .Concat(digest.Sections.Select(section => string.Join("\n", section.Entries.Select(entry => $"- {Markdown.Escape(Said(entry, acted))}").Prepend($"**{Markdown.Escape(section.Heading)}**\n"))))
            .Append(more).Append(how).OfType<string>());
        return (CardParts.Card(digest.Heading, body, []), text);
    }

    /// <summary>One thing alone is said in a sentence, with its source quoted.</summary>
    private (JsonElement Content, string Text) Single(OwedLine line, Digest digest, bool shared, IReadOnlyDictionary<long, string> acted, DateTimeOffset now)
    {
        var text = _words.Message(line.About, now);
        var mark = MarkOf(line, acted);
        JsonNode?[] body = [.. text.Split("\n\n").Select(Raw), mark is null ? null : Subtle(mark)];
        return (CardParts.Card(digest.Sections[0].Entries[0].Words, body, Buttons(line, null, shared, Rows([line]), acted, now)), mark is null ? text : $"{text}\n\n{mark}");
    }

    private JsonObject Shown(DigestEntry entry, bool shared, string rows, IReadOnlyDictionary<long, string> acted, DateTimeOffset now)
    {
        var items = new JsonArray { CardParts.Words(Said(entry, acted)) };
        if (entry.Line is { } line && Buttons(line, entry.Place, shared, rows, acted, now).ToArray() is { Length: > 0 } buttons)
            items.Add(new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(buttons) });
        return new JsonObject { ["type"] = "Container", ["items"] = items };
    }

    private string Said(DigestEntry entry, IReadOnlyDictionary<long, string> acted) =>
        string.Join(" ", new[] { entry.Place is { } place ? $"{place}." : null, entry.Words, entry.Line is { } line ? MarkOf(line, acted) : null }.OfType<string>());

    private string? MarkOf(OwedLine line, IReadOnlyDictionary<long, string> acted) => acted.GetValueOrDefault(line.Id) is { } deed ? texts.Find($"Digest.Mark.{deed}") : null;

    /// <summary>What may be done about a line: where several people read it, only to say that it is done.</summary>
    private IEnumerable<JsonNode> Buttons(OwedLine line, int? place, bool shared, string rows, IReadOnlyDictionary<long, string> acted, DateTimeOffset now)
    {
        if (MarkOf(line, acted) is not null)
        {
            if (line.About is ReminderAbout.LastDay { Deadline: Deadline.OfReport } && acted[line.Id] == Settled)
                yield return Button("Digest.NotSent", Undone, line, place, rows);
            yield break;
        }

        if (line.About is ReminderAbout.LastDay { Deadline: var deadline })
            yield return Button(deadline is Deadline.OfReport ? "Digest.Sent" : "Digest.Done", Done, line, place, rows);
        if (shared)
            yield break;
        if (line.About is not ReminderAbout.MeetingAhead)
            yield return Snooze(line, place, rows, now);
        if (line.About is not ReminderAbout.Words)
            yield return Button("Digest.Stop", Stop, line, place, rows);
    }

    private JsonObject Button(string name, string action, OwedLine line, int? place, string rows) =>
        Submit(texts[name], Labelled(name, place), action, line, rows, null);

    private JsonObject Snooze(OwedLine line, int? place, string rows, DateTimeOffset now) => new()
    {
        ["type"] = "Action.ShowCard",
        ["title"] = texts["Digest.Again"],
        ["tooltip"] = Labelled("Digest.Again", place),
        ["card"] = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["actions"] = new JsonArray([.. _snooze.At(now).Select(choice => (JsonNode)Submit(choice.Title, texts.Say("Digest.Of", Labelled("Digest.Again", place), choice.Title), Again, line, rows, choice.Until))]),
        },
    };

    /// <summary>Screen readers tell the buttons of several lines apart by it.</summary>
    private string Labelled(string name, int? place) => place is { } number ? texts.Say("Digest.Of", number, texts[name]) : texts[name];

    private static JsonObject Submit(string title, string label, string action, OwedLine line, string rows, DateTimeOffset? until)
    {
        var data = new JsonObject
        {
            [CardForm.ReminderName] = line.Id.ToString(CultureInfo.InvariantCulture),
            [CardForm.ActionName] = action,
            [RowsName] = rows,
        };
        if (until is { } at)
            data[UntilName] = at.ToString("O", CultureInfo.InvariantCulture);
        return new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["tooltip"] = label, ["data"] = data };
    }

    private static string Rows(IEnumerable<OwedLine> lines) => string.Join(' ', lines.Select(line => line.Id.ToString(CultureInfo.InvariantCulture)));

    private static JsonObject Subheading(string text)
    {
        var block = CardParts.Words(text);
        (block["weight"], block["spacing"], block["separator"]) = ("Bolder", "Medium", true);
        return block;
    }

    private static JsonObject Subtle(string text)
    {
        var block = CardParts.Words(text);
        block["isSubtle"] = true;
        return block;
    }

    private static JsonObject Raw(string markdown) => new() { ["type"] = "TextBlock", ["text"] = markdown, ["wrap"] = true };
}
