using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Dialogs;

/// <summary>Says what stands on a task. Sentences are not escaped; a receipt and a product are.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class ProgressWords(DialogTexts texts, OfficeTime office)
{
    /// <summary>A state with its share: "đang làm, 60%".</summary>
    public string State(ProgressState state, int? percent) => texts[$"State.{state}"] + (percent is { } share ? $", {share}%" : "");

    /// <summary>What stands in the journal when a card is shown.</summary>
    public string Before(ReportedProgress last) => Say("Progress.Before", last);

    /// <summary>What somebody reported while a card was waiting.</summary>
    public string Changed(ReportedProgress latest) => Say("Progress.Changed", latest);

    /// <summary>What was stored, as a card and in words.</summary>
    public (JsonElement Card, string Text) Receipt(ProgressEntry entry)
    {
        var state = State(entry.State, entry.Percent);
        var said = texts.Say("Progress.Stored", entry.TaskKey, entry.Change == ProgressChange.Reopened ? texts.Say("Progress.Reopened", state) : state, Wording.Date(entry.On));
        if (entry.Product is not { } product)
            return (CardParts.Card(said, [CardParts.Words(said)], []), Markdown.Escape(said));
        var shown = CardParts.Words("");
        shown["text"] = $"{texts["Progress.Product"]}: {Product(product)}";
        return (CardParts.Card(said, [CardParts.Words(said), shown], []), $"{Markdown.Escape(said)}\n\n{texts["Progress.Product"]}: {Product(product)}");
    }

    /// <summary>A product in Markdown: a link where it is an address of the web and nothing else, which no other kind of address becomes.</summary>
    public static string Product(string product) =>
        Uri.TryCreate(product, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? $"[{Markdown.Escape(product)}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
            : Markdown.Escape(product);

    private string Say(string sentence, ReportedProgress report) => texts.Say(
        sentence,
        State(report.State, report.Percent),
        Wording.Date(report.On),
        report.PersonName ?? texts["Progress.Somebody"],
        Wording.Instant(office.Local(report.ReportedAt)));
}
