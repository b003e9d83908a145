namespace Assistant.Bot.Pages.Calendars;

/// <summary>An address by which calendar programs read deadlines.</summary>
/// <param name="PersonId">Who made it, by the Entra object id.</param>
/// <param name="Unit">The unit's name; empty for the whole organisation.</param>
/// <param name="Made">When.</param>
internal sealed record CalendarLink(string PersonId, string Unit, DateTimeOffset Made);
