namespace Assistant.Skills.Reminders;

/// <summary>How many reminders are to be sent.</summary>
/// <param name="Owed">Those that are planned and not sent.</param>
/// <param name="Late">Those of them that should have been sent.</param>
public sealed record ReminderLoad(long Owed, long Late);
