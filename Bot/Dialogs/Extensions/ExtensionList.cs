using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Lists requests for later last days. A button says the sentence that opens the decision, so that it works as long as the request is open.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class ExtensionList(ExtensionTexts texts, OfficeTime office)
{
    /// <summary>More would not fit into a card of Teams; the words list them all.</summary>
    private const int MostOnCard = 15;

    private const int LongestReason = 200;

    private readonly ExtensionWords _words = new(texts, office);
    private readonly Wording _wording = new(new Texts(texts.Language));

    /// <summary>The requests that a person may see.</summary>
    public Reply Write(ExtensionsListed listed)
    {
        var head = listed.Open.Count > 0 ? texts.Say("List.Head", listed.Open.Count)
            : listed.Asked.Unit is { } unit ? texts.Say("List.NoneUnit", unit.Name)
            : texts["List.None"];
        return Write(head, listed.Open, listed.Decided);
    }

    /// <summary>The requests of which one is to be decided on.</summary>
    public Reply Write(IReadOnlyList<ExtensionListing> candidates) => Write(texts.Say("List.Head", candidates.Count), candidates);

    /// <summary>Some requests under a heading.</summary>
    public Reply Write(string head, IReadOnlyList<ExtensionListing> candidates) => Write(head, candidates, []);

    private Reply Write(string head, IReadOnlyList<ExtensionListing> open, IReadOnlyList<ExtensionListing> decided)
    {
        var rows = open.Select((listing, index) => Row(listing, index + 1)).ToList();
        var told = decided.Select(Decided).ToList();
        var text = string.Join("\n\n", new[]
        {
            Markdown.Escape(head),
            string.Join("\n", rows.Select(Markdown.Escape)),
            told.Count == 0 ? "" : $"{texts["List.Decided"]}\n\n{string.Join("\n", told.Select(each => $"- {Markdown.Escape(each)}"))}",
        }.Where(part => part.Length > 0));
        if (open.Count == 0)
            return new Reply.Words(text);
        var body = new List<JsonNode?> { CardParts.Heading(head) };
        foreach (var (listing, row) in open.Zip(rows).Take(MostOnCard))
        {
            body.Add(CardParts.Words(row));
            if (listing.MayDecide)
                body.Add(Buttons(listing));
        }

        if (open.Count > MostOnCard)
            body.Add(CardParts.Words(new DialogTexts(texts.Language).Say("More", open.Count - MostOnCard)));
        if (told.Count > 0)
            body.AddRange([CardParts.Words(texts["List.Decided"]), .. told.Take(MostOnCard).Select(each => CardParts.Words(each))]);
        return new Reply.Card(CardParts.Card(head, body, []), text);
    }

    private string Row(ExtensionListing listing, int place) => texts.Say(
        "List.Row", place, listing.Task.Title, _wording.Source(listing.Citation), Wording.Date(listing.Extension.From), Wording.Date(listing.Extension.To),
        _words.AskedBy(listing.Extension), Markdown.Cut(listing.Extension.Reason, LongestReason));

    private string Decided(ExtensionListing listing) => texts.Say(
        $"List.{listing.Extension.State}", listing.Task.Title, _wording.Source(listing.Citation), Wording.Date(listing.Extension.From), Wording.Date(listing.Extension.To),
        _words.Name(listing.Extension.Verdict?.PersonName), Wording.Date(listing.Extension.Verdict!.On), listing.Extension.Verdict.Reason);

    private JsonObject Buttons(ExtensionListing listing) => new()
    {
        ["type"] = "ActionSet",
        ["actions"] = new JsonArray(Button(texts["List.Grant"], Sentence("Grant", listing.Plan, listing.Task)), Button(texts["List.Refuse"], Sentence("Refuse", listing.Plan, listing.Task))),
    };

    /// <summary>The words that open the decision; where the plan has no number, they name the task and it is asked back which plan is meant.</summary>
    private string Sentence(string what, Plan plan, PlanTask task) => plan.Document is { } document && document.Any(char.IsAsciiDigit)
        ? texts.Say($"Say.{what}Of", task.Key, document)
        : texts.Say($"Say.{what}", task.Key);

    private static JsonObject Button(string title, string sentence) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JsonObject { [CardForm.ChoiceName] = sentence },
    };
}
