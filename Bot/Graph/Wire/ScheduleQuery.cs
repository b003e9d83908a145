namespace Assistant.Bot.Graph.Wire;

/// <summary>Whose time is asked about.</summary>
internal sealed record ScheduleQuery(IReadOnlyList<string> Schedules, TimeResource StartTime, TimeResource EndTime, int AvailabilityViewInterval);
