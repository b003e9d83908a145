using System.Text;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A unit that comes again, and what of it is meant.</summary>
/// <param name="Unit">Day, week, month, quarter or year.</param>
/// <param name="Interval">Every how many units.</param>
/// <param name="Moment">The weekday, day of the month, part of the day or clock time in it.</param>
internal sealed record Recurrence(Grain Unit, int Interval, Moment Moment)
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Whether the moment can be part of the unit: a weekday of a week, a day of a month, a date of a year.</summary>
    internal static bool Fits(Grain unit, Moment moment) => moment.Day switch
    {
        null => moment.Part is not null || moment.Clock is not null,
        Term.WeekdayOf { Week: null } => unit == Grain.Week,
        Term.DayOf { Month: null } => unit is Grain.Month or Grain.Quarter,
        Term.DayOf { Year: null } or Term.MonthOf { Year: null } => unit == Grain.Year,
        _ => false,
    };

    /// <summary>The RFC 5545 rule.</summary>
    internal string Rule()
    {
        var rule = new StringBuilder("FREQ=").Append(Unit switch
        {
            Grain.Day => "DAILY",
            Grain.Week => "WEEKLY",
            Grain.Month or Grain.Quarter => "MONTHLY",
            _ => "YEARLY",
        });
        var interval = Unit == Grain.Quarter ? Interval * 3 : Interval;
        if (interval > 1)
            Add("INTERVAL", interval.ToString("0", null));
        if (Moment.Day is Term.MonthOf month)
            Add("BYMONTH", month.Month.ToString("0", null));
        if (Moment.Day is Term.DayOf day)
        {
            if (day.Month is { } of)
                Add("BYMONTH", of.ToString("0", null));
            Add("BYMONTHDAY", day.Day.ToString("0", null));
        }

        if (Moment.Day is Term.WeekdayOf weekday)
            Add("BYDAY", Weekdays[weekday.Weekday]);
        if (Moment.Clock is { } clock)
        {
            var start = clock.In(Moment.Part).Start;
            Add("BYHOUR", (start.Hour % 24).ToString("0", null));
            Add("BYMINUTE", start.Minute.ToString("0", null));
        }

        return rule.ToString();

        void Add(string name, string value) => rule.Append(';').Append(name).Append('=').Append(value);
    }

    /// <summary>The first occurrence that has not begun, or is a whole day or period that is not over.</summary>
    internal Slice Next(Anchor anchor)
    {
        if (Moment.Day is null && Moment is { Part: null, Clock: null })
            return Unit switch
            {
                Grain.Day => Slice.Day(anchor.Today),
                Grain.Week => anchor.WeekFromNow(anchor.Monday == anchor.Today ? 0 : 1),
                Grain.Month => anchor.MonthFromNow(anchor.Today.Day == 1 ? 0 : 1),
                Grain.Quarter => anchor.QuarterFromNow(anchor.FirstOfMonth == anchor.Today && anchor.Today.Month % 3 == 1 ? 0 : 1),
                _ => Slice.Year(anchor.Today.DayOfYear == 1 ? anchor.Today.Year : anchor.Today.Year + 1),
            };
        if (Moment.Day is Term.MonthOf month)
            return month.Resolve(anchor) is { } slice && slice.To > anchor.Clock ? slice : Slice.Month(anchor.Today.Year + 1, month.Month);
        return NextDay(anchor);
    }

    private Slice NextDay(Anchor anchor)
    {
        var day = anchor.Today;
        for (var tries = 0; tries < 3000; tries++, day = day.AddDays(1))
        {
            if (!Falls(day))
                continue;
            var slice = Moment.On(Slice.Day(day));
            if (slice.From >= anchor.Clock || (Moment.Clock is null && slice.To > anchor.Clock))
                return slice;
        }

        return Moment.On(Slice.Day(day));
    }

    private bool Falls(DateOnly day) => Moment.Day switch
    {
        Term.WeekdayOf weekday => Anchor.Offset(day) == weekday.Weekday,
        Term.DayOf { Month: null } of => day.Day == of.Day && (Unit != Grain.Quarter || day.Month % 3 == 0),
        Term.DayOf of => day.Day == of.Day && day.Month == of.Month,
        _ => true,
    };
}
