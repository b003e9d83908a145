namespace Assistant.Skills.Reminders;

/// <summary>A row of the ledger with the name of its recipient.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">The person's name as the directory has it; null for a group, and for somebody whom it does not list.</param>
public sealed record LedgerEntry(LedgerRow Row, string? Name);
