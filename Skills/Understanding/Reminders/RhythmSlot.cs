using System.Collections.Frozen;
using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>When a list of what falls due is to be sent, again and again: "gửi danh sách tuần vào sáng thứ Hai 8h", "mỗi sáng gửi việc đến hạn".</summary>
/// <param name="Rhythm">When, and what it covers.</param>
/// <param name="First">The first word of the order to send it.</param>
/// <param name="End">The word after the last.</param>
internal sealed record RhythmSlot(ListRhythm Rhythm, int First, int End)
{
    /// <summary>For a month that has no such day its last one is meant.</summary>
    private const int LastOfMonth = 31;

    private static readonly TimeOnly Morning = new(8, 0);
    private static readonly PhraseList Order = PhraseBook.Embedded["list-order"];
    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
    {
        ["MO"] = DayOfWeek.Monday,
        ["TU"] = DayOfWeek.Tuesday,
        ["WE"] = DayOfWeek.Wednesday,
        ["TH"] = DayOfWeek.Thursday,
        ["FR"] = DayOfWeek.Friday,
        ["SA"] = DayOfWeek.Saturday,
        ["SU"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads it; null when no list is asked for, or not again and again.</summary>
    public static RhythmSlot? Of(Reading reading) => Ordered(reading) is { } order && Rhythmical(reading, order.First) is { } rhythm ? new RhythmSlot(rhythm, order.First, order.End) : null;

    /// <summary>The words that order a list; "nhắc tôi gửi danh sách …" orders to be reminded of one.</summary>
    private static PhraseMatch? Ordered(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Order.LongestAt(reading.Subject, at) is { } order)
            {
                return order;
            }

            if (reading.Message.Folded[at] is "nhac" or "remind")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A rhythm that words name without ordering a list: "hằng ngày thôi", "chuyển sang đầu tháng"; null when they name none.</summary>
    public static ListRhythm? Said(Reading reading) => reading.Times.Any(time => time.Time is TimeRecurrence) || reading.Has("list-each-day") || Bound(reading, reading.Subject.End) is not null
        ? Rhythmical(reading, reading.Subject.End)
        : null;

    private static ListRhythm? Rhythmical(Reading reading, int order)
    {
        if (reading.Has("list-each-day"))
        {
            return new ListRhythm(ListSpan.Day, null, null, Exact(reading) ?? PartOfDay(reading) ?? Morning);
        }

        var recurrences = reading.Times.Where(time => time.Time is TimeRecurrence).ToList();
        if (recurrences.Count > 0)
        {
            // "The weekly list every Monday at 8" says it twice: the longer words say more.
            var recurrence = (TimeRecurrence)recurrences.MaxBy(time => time.Time.Length)!.Time;
            return Recurring(recurrence, ClockOf(reading, recurrence) ?? Morning, WeekdayBeside(reading));
        }

        var clock = Exact(reading) ?? PartOfDay(reading) ?? Morning;
        if (Bound(reading, order) is { } bound)
        {
            return bound with { At = clock };
        }

        return reading.Has("list-of-week") && WeekdayBeside(reading) is { } weekday ? new ListRhythm(ListSpan.Week, weekday, null, clock)
            : reading.Has("list-of-day") && reading.Times.Any(IsClock) ? new ListRhythm(ListSpan.Day, null, null, clock)
            : reading.Has("list-every") && WeekdayBeside(reading) is { } each ? new ListRhythm(ListSpan.Week, each, null, clock)
            : null;
    }

    private static ListRhythm? Recurring(TimeRecurrence recurrence, TimeOnly at, DayOfWeek? beside)
    {
        var parts = recurrence.Rule.Split(';').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var days = parts.GetValueOrDefault("BYDAY")?.Split(',') ?? [];
        return parts.GetValueOrDefault("FREQ") switch
        {
            _ when parts.ContainsKey("INTERVAL") => null,
            "DAILY" => new ListRhythm(ListSpan.Day, null, null, at),
            "WEEKLY" when days.Length > 1 => new ListRhythm(ListSpan.Day, null, null, at),
            "WEEKLY" => new ListRhythm(ListSpan.Week, days is [var day] && Weekdays.TryGetValue(day, out var on) ? on : beside ?? DayOfWeek.Monday, null, at),
            "MONTHLY" when days.Length == 0 => new ListRhythm(ListSpan.Month, null, DayOfMonth(parts.GetValueOrDefault("BYMONTHDAY")), at),
            _ => null,
        };
    }

    private static int DayOfMonth(string? day) => int.TryParse(day, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number is >= 1 and <= LastOfMonth ? number : LastOfMonth
        : 1;

    /// <summary>"Đầu tháng gửi …", "cuối tuần nào cũng gửi …": said before the order, or with "vào"; "việc cuối tháng" is what is asked about.</summary>
    private static ListRhythm? Bound(Reading reading, int order)
    {
        foreach (var time in reading.Times.Where(time => time.First < order || reading.Has("list-every") || (time.First > 0 && reading.Message.Folded[time.First - 1] is "vao" or "cu" or "luc")))
        {
            switch (Folding.FoldToWords(time.Time.Text))
            {
                case "dau tuan" or "vao dau tuan":
                    return new ListRhythm(ListSpan.Week, DayOfWeek.Monday, null, Morning);
                case "cuoi tuan" or "vao cuoi tuan":
                    return new ListRhythm(ListSpan.Week, DayOfWeek.Friday, null, Morning);
                case "dau thang" or "vao dau thang":
                    return new ListRhythm(ListSpan.Month, null, 1, Morning);
                case "cuoi thang" or "vao cuoi thang":
                    return new ListRhythm(ListSpan.Month, null, LastOfMonth, Morning);
                case var _ when reading.Has("list-of-month") && time.Time is TimeInterval { Grain: Grain.Day or Grain.Hour or Grain.Minute, From: { } from } && Folding.FoldToWords(time.Time.Text).Contains("ngay", StringComparison.Ordinal):
                    return new ListRhythm(ListSpan.Month, null, from.Day, Morning);
            }
        }

        return null;
    }

    /// <summary>The time of day that is told with a recurrence or beside it; null when none is.</summary>
    private static TimeOnly? ClockOf(Reading reading, TimeRecurrence recurrence) =>
        recurrence.Rule.Contains("BYHOUR", StringComparison.Ordinal) ? TimeOnly.FromDateTime(recurrence.From.DateTime)
        : Exact(reading) ?? (recurrence is { Grain: Grain.Day, From.Hour: > 0 } ? TimeOnly.FromDateTime(ClockSlot.OfficeTime(recurrence.From).DateTime) : PartOfDay(reading));

    /// <summary>The time of day that is told to the hour or minute; null when none is.</summary>
    public static TimeOnly? Exact(Reading reading) => Clocks(reading).FirstOrDefault(time => time.Grain < Grain.Day) is { From: { } from } ? TimeOnly.FromDateTime(from.DateTime) : null;

    private static TimeOnly? PartOfDay(Reading reading) =>
        Clocks(reading).FirstOrDefault() is { From: { } from } ? TimeOnly.FromDateTime(ClockSlot.OfficeTime(from).DateTime) : null;

    private static IEnumerable<TimeInterval> Clocks(Reading reading) => reading.Times.Where(IsClock).Select(time => (TimeInterval)time.Time);

    private static bool IsClock(TimeMention time) => time.Time is TimeInterval { From: { } from } clock && (clock.Grain < Grain.Day || (clock.Grain == Grain.Day && from.Hour > 0));

    /// <summary>The day of the week that is named by itself; null when none is.</summary>
    public static DayOfWeek? WeekdayBeside(Reading reading) => reading.Times
        .Where(time => time.Time is TimeInterval { From: not null, Grain: <= Grain.Day } && Folding.FoldToWords(time.Time.Text).Split(' ').Any(NamesWeekday))
        .Select(time => ((TimeInterval)time.Time).From?.DayOfWeek)
        .FirstOrDefault();

    private static bool NamesWeekday(string word) => word is "thu" or "cn" or "t2" or "t3" or "t4" or "t5" or "t6" or "t7" || word.EndsWith("day", StringComparison.Ordinal) && word is not ("day" or "today");
}
