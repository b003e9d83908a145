using System.Text.Json;
using Assistant.Bot.Channel;

namespace Assistant.Bot.Dialogs;

/// <summary>Says that something was stored: in the place of the card that was confirmed, and in words, which every client shows.</summary>
internal static class Receipts
{
    /// <summary>The replies.</summary>
    public static IReadOnlyList<Reply> Of(Turn turn, (JsonElement Card, string Text) receipt) => turn is { Submit: not null, Card: { } card }
        ? [new Reply.Replacement(card, receipt.Card, receipt.Text), new Reply.Words(receipt.Text)]
        : [new Reply.Words(receipt.Text)];
}
