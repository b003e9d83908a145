using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>
/// The period of a message that leans on an answer about another one.
/// <para>Words that put in order ("sau", "tiếp theo", "trước", "next", "previous") count from the remembered period when both are of one
/// size: after an answer about quý II, "quý sau" is quý III whatever the clock says. Of another size they count from the clock while today lies
/// in the remembered period, else from its end or beginning. Words that point from the speaker ("này", "nay", "mai", "tới", "vừa rồi",
/// "this", "last") count from the clock; only when that gives the very period just answered ("tháng tới" after an answer about next month) they go on from it.
/// Named periods ("quý III", "tháng 6", "cả năm") fall in the remembered period's year. After a while
/// (<see cref="MemoryAge.Old"/>) everything counts from the clock.</para>
/// </summary>
internal static class LeaningPeriod
{
    private static readonly PhraseList Ordering = PhraseBook.Embedded["time-ordering"];
    private static readonly PhraseList Pointing = PhraseBook.Embedded["time-pointing"];
    private static readonly PhraseList Back = PhraseBook.Embedded["time-back"];

    /// <summary>The same reading with its times counted as the rule says.</summary>
    /// <param name="reading">The message, its times counted from the clock.</param>
    /// <param name="remembered">The period of the last answer; null when it had none.</param>
    /// <param name="times">Reads times.</param>
    public static Reading Anchor(Reading reading, DateRange? remembered, TimeReader times) => remembered is not { } period || reading.Times.Count == 0
        ? reading
        : reading with { Times = [.. reading.Times.Select(mention => Anchor(mention, reading, period, times))] };

    /// <summary>The calendar unit that a period fills.</summary>
    public static PeriodSize SizeOf(DateRange period)
    {
        var (first, next) = (period.First, period.Last.AddDays(1));
        return period.First == period.Last ? PeriodSize.Day
            : first.DayOfWeek == DayOfWeek.Monday && first.AddDays(7) == next ? PeriodSize.Week
            : first.Day != 1 ? PeriodSize.Other
            : first.AddMonths(1) == next ? PeriodSize.Month
            : first.Month % 3 == 1 && first.AddMonths(3) == next ? PeriodSize.Quarter
            : first.Month % 6 == 1 && first.AddMonths(6) == next ? PeriodSize.HalfYear
            : first.Month == 1 && first.AddMonths(12) == next ? PeriodSize.Year
            : PeriodSize.Other;
    }

    private static TimeMention Anchor(TimeMention mention, Reading reading, DateRange remembered, TimeReader times)
    {
        if (mention.Time is not TimeInterval said)
        {
            return mention;
        }

        var today = reading.Asker.Today;
        if (Has(Pointing, mention, reading))
        {
            return said.Days == remembered && Again(said, reading, remembered.First, times) is { } further ? mention with { Time = further } : mention;
        }

        DateOnly? from = !Has(Ordering, mention, reading) || (said.Days is { } days && SizeOf(days) == SizeOf(remembered)) ? remembered.First
            : remembered.Contains(today) ? null
            : Has(Back, mention, reading) ? remembered.First : remembered.Last;
        return from is { } anchor && Again(said, reading, anchor, times) is { } counted ? mention with { Time = counted } : mention;
    }

    /// <summary>The same words, counted from a day.</summary>
    private static TimeInterval? Again(TimeInterval said, Reading reading, DateOnly from, TimeReader times)
    {
        var noon = new DateTimeOffset(from, new TimeOnly(12, 0), reading.Asker.Now.Offset);
        return times.Read(reading.Message.Text, noon).OfType<TimeInterval>().FirstOrDefault(time => time.Start == said.Start && time.Length == said.Length);
    }

    private static bool Has(PhraseList words, TimeMention mention, Reading reading) =>
        words.Find(reading.Subject with { First = mention.First, End = mention.End }).Count > 0;
}
