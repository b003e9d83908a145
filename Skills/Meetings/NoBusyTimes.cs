using Assistant.Knowledge.Time;

namespace Assistant.Skills.Meetings;

/// <summary>No calendars but the journal.</summary>
public sealed class NoBusyTimes : IBusyTimes
{
    /// <inheritdoc/>
    public Task<BusyReading> ReadAsync(MeetingDraft draft, DateRange days, CancellationToken cancellationToken) =>
        Task.FromResult<BusyReading>(new BusyReading.Read([]));
}
