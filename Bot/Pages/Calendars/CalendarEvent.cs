namespace Assistant.Bot.Pages.Calendars;

/// <summary>A last day in a calendar.</summary>
/// <param name="Uid">Names it for good: with another day it is still the same.</param>
/// <param name="Day">The last allowed day.</param>
/// <param name="Summary">What is due.</param>
/// <param name="Description">What else is said of it; nothing that changes from day to day.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Day, string Summary, string Description);
