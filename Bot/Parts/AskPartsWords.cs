using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;
using Assistant.Skills.Parts;

namespace Assistant.Bot.Parts;

/// <summary>How asking units for their part is shown and acknowledged, with who cannot be asked and who cannot be reached yet.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class AskPartsWords(PartTexts texts, OfficeTime office)
{
    /// <summary>The card to confirm.</summary>
    public Reply.Card Card(DialogFrame.AskParts frame, PartsPrepared prepared, IReadOnlyList<PartFieldError> errors)
    {
        var draft = frame.Draft;
        var title = prepared.Task!.Title;
        var source = prepared.Source is { } citation ? new Wording(new Texts(frame.Language)).Source(citation) : "";
        var words = new PartWords(texts, office);
        var problems = errors.Select(words.Error).ToList();
        var units = prepared.Units.Select(Unit).ToList();
        var open = prepared.Open.Select(owed => texts.Say(
            "Ask.Open", owed.Part.Unit.Name, Wording.Date(office.DayOf(owed.Inquiry.AskedAt)), owed.Inquiry.What, Wording.Date(owed.Inquiry.By))).ToList();
        var text = string.Join("\n\n", new[]
        {
            texts["Ask.Draft"],
            $"**{Markdown.Escape(title)}** ({Markdown.Escape(source)})",
            $"- **{texts["What"]}:** {Markdown.Escape(draft.What ?? "?")}\n- **{texts["By"]}:** {(draft.By is { } by ? Wording.Date(by) : "?")}",
            string.Join("\n", units.Select(unit => $"- {Markdown.Escape(unit)}").Prepend($"**{texts["Ask.Units"]}**\n")),
        }.Concat(open.Select(Markdown.Escape)).Concat(problems.Select(Markdown.Escape)).Append(texts["Ask.How"]));
        var body = new[]
        {
            CardParts.Heading(texts["Ask.Draft"]),
            CardParts.Box("attention", problems),
            CardParts.Words(title),
            CardParts.Words(source),
            CardParts.Box("emphasis", [texts["Ask.Units"], .. units]),
            CardParts.Box("warning", open),
            CardParts.Text(nameof(PartField.What), texts["What"], draft.What, PartDraft.MaxWhat, required: true, multiline: true),
            CardParts.Day(nameof(PartField.By), texts["By"], draft.By, required: true),
        };
        return new Reply.Card(CardParts.Card(texts["Ask.Draft"], body, CardParts.Buttons(frame, texts["Ask.Confirm"], texts["Ask.Cancel"])), text);
    }

    /// <summary>What was asked, of whom, and who could not be.</summary>
    public (JsonElement Card, string Text) Receipt(PartsAsked.Stored stored)
    {
        var asked = stored.Units.Where(unit => unit.People.Count > 0).ToList();
        var said = texts.Say(
            "Ask.Stored", stored.Inquiry.TaskKey, asked.Count, string.Join(", ", asked.Select(unit => unit.Unit.Name)), Wording.Date(stored.Inquiry.By));
        var waiting = asked.SelectMany(unit => unit.People.Where(person => !person.IsReachable).Select(person => texts.Say("Ask.Waits", person.Name, unit.Unit.Name)));
        string[] notes = [.. waiting, .. stored.Units.Where(unit => unit.People.Count == 0).Select(Unit)];
        var text = string.Join("\n\n", new[] { Markdown.Escape(said), string.Join("\n", notes.Select(note => $"- {Markdown.Escape(note)}")), texts["Ask.Follow"] }.Where(each => each.Length > 0));
        return (CardParts.Card(said, [CardParts.Words(said), CardParts.Box("warning", notes), CardParts.Words(texts["Ask.Follow"])], []), text);
    }

    /// <summary>That nobody can be asked, and why.</summary>
    public string Nobody(string key, IReadOnlyList<AskedUnit> units) => units.Count == 0
        ? texts.Say("Ask.NoUnits", Markdown.Escape(key))
        : string.Join("\n", units.Select(unit => $"- {Markdown.Escape(Unit(unit))}").Prepend(texts.Say("Ask.NobodyAtAll", Markdown.Escape(key)) + "\n"));

    /// <summary>A unit with who of it is asked.</summary>
    private string Unit(AskedUnit asked)
    {
        var name = asked.Coordinates ? asked.Unit.Name : texts.Say("Ask.NotCoordinating", asked.Unit.Name);
        return asked.People.Count == 0
            ? texts.Say(asked.Unit.IsCollective ? "Ask.Collective" : "Ask.Nobody", name)
            : texts.Say("Ask.Unit", name, string.Join(", ", asked.People.Select(person => person.IsReachable ? person.Name : texts.Say("Ask.NotReachable", person.Name))));
    }
}
