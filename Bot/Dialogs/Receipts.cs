using System.Text.Json;
using Assistant.Bot.Channel;

namespace Assistant.Bot.Dialogs;

/// <summary>Says that something was stored: in the place of the card that was confirmed, and in words, which every client shows.</summary>
internal static class Receipts
{
    /// <summary>The replies.</summary>
    /// <param name="turn">The turn that confirmed it.</param>
    /// <param name="receipt">What was stored.</param>
    /// <param name="choices">What the person may say next, as buttons.</param>
    public static IReadOnlyList<Reply> Of(Turn turn, (JsonElement Card, string Text) receipt, params IReadOnlyList<string> choices)
    {
        var words = new Reply.Words(receipt.Text) { Choices = choices };
        return turn is { Submit: not null, Card: { } card } ? [new Reply.Replacement(card, receipt.Card, receipt.Text), words] : [words];
    }
}
