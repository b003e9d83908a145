using Assistant.Knowledge.Time;

namespace Assistant.Skills.Meetings;

/// <summary>No calendars but the journal.</summary>
public sealed class NoBusyTimes : IBusyTimes
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<BusyTime>> ReadAsync(MeetingDraft draft, DateRange days, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<BusyTime>>([]);
}
