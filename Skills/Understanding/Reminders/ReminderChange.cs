using Assistant.Skills.Reminders;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>What somebody wants changed in a reminder that is being set; what is null stays.</summary>
/// <param name="Audience">Who is to be reminded instead.</param>
/// <param name="Leads">How its lead times change.</param>
/// <param name="Every">The rhythm that takes the place of the one drafted.</param>
/// <param name="Weekday">The day of the week on which the list is to be sent instead.</param>
/// <param name="Clock">The time of day at which the list is to be sent instead.</param>
public sealed record ReminderChange(ReminderAudience? Audience, LeadChange? Leads, ListRhythm? Every, DayOfWeek? Weekday, TimeOnly? Clock);
