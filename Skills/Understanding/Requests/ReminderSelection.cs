namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which of one's reminders are meant.</summary>
/// <param name="All">Every one.</param>
/// <param name="Position">Its place in the list as shown, from 1.</param>
/// <param name="Text">Words of it.</param>
public sealed record ReminderSelection(bool All = false, int? Position = null, string? Text = null);
