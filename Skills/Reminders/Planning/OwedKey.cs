namespace Assistant.Skills.Reminders.Planning;

/// <summary>What messages owed are told apart by, as it stands in the database.</summary>
/// <param name="Recipient">To whom.</param>
/// <param name="Item">About what.</param>
/// <param name="Due">When that is due.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
internal readonly record struct OwedKey(string Recipient, string Item, string Due, string Nudge);
