namespace Assistant.Skills.Reminders;

/// <summary>One row that somebody acted on.</summary>
/// <param name="Row">Its id.</param>
/// <param name="Recipient">To whom it was owed.</param>
/// <param name="Item">About what.</param>
/// <param name="Due">When that is due.</param>
internal sealed record ActedSubject(long Row, string Recipient, string Item, string Due);
