using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cards;

/// <summary>How the rows of the reminders' ledger are said.</summary>
/// <param name="texts">The language.</param>
internal sealed class LedgerWording(Texts texts)
{
    private readonly ReasonWords _reasons = new(texts);
    private readonly RemindWording _reminding = new(texts);

    /// <summary>What it is about.</summary>
    public string What(LedgerRow row) => row.Title ?? texts[row.Nudge is Nudge.Listed ? "Ledger.List" : "Ledger.Unnamed"];

    /// <summary>To whom.</summary>
    public string To(LedgerEntry entry) => entry.Row.To is Recipient.Room ? texts["Ledger.Room"] : entry.Name ?? texts["Ledger.Somebody"];

    /// <summary>When that is due.</summary>
    public static string Due(LedgerRow row) => row.Due switch
    {
        DueTime.Day day => Wording.Date(day.On),
        DueTime.Instant instant => Wording.Instant(instant.At.ToOffset(row.OwedAt.Offset)),
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>Which of the reminders about it.</summary>
    public string Which(Nudge nudge) => nudge switch
    {
        Nudge.Before { Length.Amount: 0 } => texts["Ledger.TheDay"],
        Nudge.Before { Length: var length } => texts.Say("Ledger.Before", _reminding.Length(length)),
        Nudge.Overdue overdue => texts.Say("Ledger.Overdue", overdue.Weeks),
        _ => texts[$"Ledger.{nudge.GetType().Name}"],
    };

    /// <summary>Why the recipient is reminded.</summary>
    public string Why(Because why) => texts[$"Ledger.Why.{why.GetType().Name}"];

    /// <summary>How far it has come.</summary>
    public string State(LedgerState state) => texts[$"Ledger.Section.{state}"];

    /// <summary>What was done about it; null for nothing.</summary>
    public string? Acted(LedgerRow row) => row.ActedAt is not { } at ? null
        : texts.Say("Ledger.Acted", texts.Find($"Ledger.Acted.{row.Acted}") ?? texts.Say("Ledger.Acted.Other", row.Acted), Wording.Instant(at));

    /// <summary>Why it was not sent, or not yet; null where there is nothing to say.</summary>
    public string? Reason(LedgerRow row) => row.Reason is { } reason ? _reasons.Of(reason) : null;
}
