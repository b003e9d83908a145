namespace Assistant.Skills.Understanding.Requests;

/// <summary>List one's reminders, or cancel one or all of them.</summary>
public sealed record RemindersRequest(ReminderSelection? Cancel = null) : Request;
