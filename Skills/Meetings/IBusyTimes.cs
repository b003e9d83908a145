using Assistant.Knowledge.Time;

namespace Assistant.Skills.Meetings;

/// <summary>The calendars outside the journal, such as those of Microsoft 365.</summary>
public interface IBusyTimes
{
    /// <summary>
    /// When the draft's chair, place and unit are taken. Soon, also where the calendars are slow or fail: that is said, and never keeps anybody from
    /// logging a meeting. What the journal itself put into a calendar is left out.
    /// </summary>
    /// <param name="draft">The meeting.</param>
    /// <param name="days">The days to look at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<BusyReading> ReadAsync(MeetingDraft draft, DateRange days, CancellationToken cancellationToken);
}
