namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A unit that comes again, and what of it is meant.</summary>
/// <param name="Unit">Day, week, month, quarter or year.</param>
/// <param name="Interval">Every how many units.</param>
/// <param name="Moment">The weekday, day of the month, part of the day or clock time in it.</param>
/// <param name="Others">More days beside the moment's: the 4 and 6 of "thứ 2, 4, 6 hằng tuần".</param>
internal sealed record Recurrence(Grain Unit, int Interval, Moment Moment, IReadOnlyList<Term> Others)
{
    /// <summary>No day is looked for further ahead: 29 February may be eight years away.</summary>
    private const int LongestWait = 3000;

    internal Recurrence(Grain unit, int interval, Moment moment)
        : this(unit, interval, moment, [])
    {
    }

    /// <summary>Whether the moment can be part of the unit: a weekday of a week, a day of a month, a date of a year.</summary>
    internal static bool Fits(Grain unit, Moment moment) => moment.Day switch
    {
        null => moment.Part is not null || moment.Clock is not null,
        Term.WeekdayOf { Week: null } => unit == Grain.Week,
        Term.NthWeekday { Month: null } => unit == Grain.Month,
        Term.LastDay => unit is Grain.Month or Grain.Quarter,
        Term.DayOf { Month: null } => unit is Grain.Month or Grain.Quarter,
        Term.DayOf { Year: null } or Term.MonthOf { Year: null } => unit == Grain.Year,
        _ => false,
    };

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
        for (var tries = 0; tries < LongestWait; tries++, day = day.AddDays(1))
        {
            if (!Falls(Moment.Day, day) && !FallsOther(day))
                continue;
            var slice = Moment.On(Slice.Day(day));
            if (slice.From >= anchor.Clock || (Moment.Clock is null && slice.To > anchor.Clock))
                return slice;
        }

        return Moment.On(Slice.Day(day));
    }

    private bool FallsOther(DateOnly day)
    {
        foreach (var other in Others)
            if (Falls(other, day))
                return true;
        return false;
    }

    private bool Falls(Term? term, DateOnly day) => term switch
    {
        Term.WeekdayOf weekday => Anchor.Offset(day) == weekday.Weekday,
        Term.NthWeekday nth => nth.Falls(day),
        Term.LastDay => day.Day == DateTime.DaysInMonth(day.Year, day.Month) && EndsQuarter(day),
        Term.DayOf { Month: null } of => day.Day == of.Day && EndsQuarter(day),
        Term.DayOf of => day.Day == of.Day && day.Month == of.Month,
        _ => true,
    };

    /// <summary>A day of each quarter is one of its last month, when reports are due.</summary>
    private bool EndsQuarter(DateOnly day) => Unit != Grain.Quarter || day.Month % 3 == 0;
}
