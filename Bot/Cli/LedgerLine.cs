using Assistant.Bot.Cards;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cli;

/// <summary>A row of the reminders' ledger as a program reads it. Instants have the office's offset; absent is what did not happen.</summary>
internal sealed record LedgerLine(
    long Id, DateTimeOffset OwedAt, string Recipient, string? Name, string What, string Due, string Nudge, string Why, string State, int Attempts,
    DateTimeOffset? SentAt, DateTimeOffset? OpenedAt, string? Acted, DateTimeOffset? ActedAt, string? Reason)
{
    /// <summary>The line of a row.</summary>
    public static LedgerLine Of(LedgerEntry entry, LedgerWording wording) => new(
        entry.Row.Id, entry.Row.OwedAt, entry.Row.To.ToString()!, entry.Name, wording.What(entry.Row), entry.Row.Due.ToString()!, PreviewJson.Nudge(entry.Row.Nudge),
        PreviewJson.Why(entry.Row.Why), entry.Row.State.ToString().ToLowerInvariant(), entry.Row.Attempts, entry.Row.SentAt, entry.Row.OpenedAt, entry.Row.Acted,
        entry.Row.ActedAt, wording.Reason(entry.Row));
}
