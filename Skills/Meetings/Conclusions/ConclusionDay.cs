using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>The words of a clause that say until when, and what they say.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="When">The schedule.</param>
/// <param name="IsPlain">Whether they say plainly that it is a last day.</param>
internal sealed record ConclusionDay(int First, int End, Schedule When, bool IsPlain)
{
    private const int LongestDue = 5;

    /// <summary>Finds them between two words; null when the clause says nothing of the kind. "Hồ sơ quý I" says what, not when.</summary>
    public static ConclusionDay? In(Reading reading, int first, int end)
    {
        var times = reading.Times.Where(time => first <= time.First && time.End <= end).ToList();
        var best = times.LastOrDefault(time => IsPlainIn(reading, time, first))
            ?? times.LastOrDefault(time => IsLoose(reading, time, first, end));
        return best is not null ? Of(reading, best, first, end) : Continuous(reading, first, end);
    }

    private static ConclusionDay? Of(Reading reading, TimeMention time, int first, int end)
    {
        var from = time.First;
        for (var more = true; more;)
        {
            var before = DueBefore(reading, from, first);
            more = before < from;
            from = before;
        }

        var to = time.End < end && ConclusionWords.DueBehind.LongestAt(reading.Whole, time.End) is { } behind && behind.End <= end ? behind.End : time.End;
        var words = reading.Message.Slice(from, time.End);
        return time.Time switch
        {
            TimeInterval { To: { } over } interval => new ConclusionDay(from, to, new Schedule.Deadline(words, LastDay(interval, over)), IsPlainIn(reading, time, first)),
            TimeRecurrence => new ConclusionDay(from, to, All(words, reading), true),
            _ => null,
        };
    }

    /// <summary>A week of work ends on its Friday.</summary>
    private static DateOnly LastDay(TimeInterval interval, DateTimeOffset over)
    {
        var last = DateOnly.FromDateTime(over.DateTime.AddTicks(-1));
        return interval.Grain == Grain.Week && last.DayOfWeek == DayOfWeek.Sunday ? last.AddDays(-2) : last;
    }

    private static bool IsPlainIn(Reading reading, TimeMention time, int first) => time.Time switch
    {
        TimeRecurrence => true,
        TimeInterval { To: null } => false,
        TimeInterval { From: null } => true,
        TimeInterval => ConclusionWords.LastDay.LongestAt(reading.Whole, time.First) is { } inside && inside.End <= time.End || PlainBefore(reading, time.First, first),
        _ => false,
    };

    private static bool PlainBefore(Reading reading, int at, int first)
    {
        for (var from = Math.Max(first, at - LongestDue); from < at; from++)
        {
            if (ConclusionWords.LastDay.LongestAt(reading.Whole, from) is { } match && match.End == at)
                return true;
        }

        return false;
    }

    /// <summary>A day at an edge of the clause: "làm tờ trình thứ Hai". Months and more there belong to what is done: "báo cáo quý IV".</summary>
    private static bool IsLoose(Reading reading, TimeMention time, int first, int end) =>
        time.Time is TimeInterval { To: not null, Grain: not (Grain.Month or Grain.Quarter or Grain.Year) } && IsToCome(reading, time)
        && (time.First == first || time.End == end || ConclusionWords.DueBehind.LongestAt(reading.Whole, time.End) is { } behind && behind.End == end);

    private static bool IsToCome(Reading reading, TimeMention time)
    {
        for (var at = time.First; at < time.End; at++)
        {
            if (char.IsAsciiDigit(reading.Message.Folded[at][0]) || ConclusionWords.DayToCome.LongestAt(reading.Whole, at) is not null)
                return true;
        }

        return false;
    }

    private static int DueBefore(Reading reading, int at, int first)
    {
        for (var from = Math.Max(first, at - LongestDue); from < at; from++)
        {
            if (ConclusionWords.Due.LongestAt(reading.Whole with { End = at }, from) is { } match && match.End == at)
                return from;
        }

        return at;
    }

    private static ConclusionDay? Continuous(Reading reading, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (ConclusionWords.Continuous.LongestAt(reading.Whole, at) is { } match && match.End <= end)
                return new ConclusionDay(at, match.End, All(reading.Message.Slice(at, match.End), reading), true);
        }

        return null;
    }

    private static Schedule.Continuous All(string words, Reading reading) => new(words, DateRange.Year(reading.Asker.Today.Year));
}
