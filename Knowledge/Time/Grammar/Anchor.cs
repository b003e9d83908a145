namespace Assistant.Knowledge.Time.Grammar;

/// <summary>When the text is read: everything relative is relative to this.</summary>
internal readonly record struct Anchor(DateTimeOffset Now)
{
    /// <summary>How long a day or month of this year may be over before next year's is meant.</summary>
    private const int HalfYear = 183;

    internal DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    internal DateTime Clock => Now.DateTime;

    /// <summary>Monday of this week.</summary>
    internal DateOnly Monday => Today.AddDays(-Offset(Today));

    internal DateOnly FirstOfMonth => new(Today.Year, Today.Month, 1);

    internal int QuarterIndex => (Today.Year * 4) + ((Today.Month - 1) / 3);

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    internal static int Offset(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>A quarter counted from the one that holds today.</summary>
    internal Slice QuarterFromNow(int count)
    {
        var index = QuarterIndex + count;
        return Slice.Quarter(index / 4, (index % 4) + 1);
    }

    /// <summary>A month counted from this one.</summary>
    internal Slice MonthFromNow(int count)
    {
        var month = FirstOfMonth.AddMonths(count);
        return Slice.Month(month.Year, month.Month);
    }

    internal Slice WeekFromNow(int count) => Slice.Days(Monday.AddDays(7 * count), Monday.AddDays((7 * count) + 7), Grain.Week);

    /// <summary>The year of a month of which only the number is known.</summary>
    internal int YearOfMonth(int month, Direction direction) => direction switch
    {
        Direction.Past => month <= Today.Month ? Today.Year : Today.Year - 1,
        Direction.Future => month > Today.Month ? Today.Year : Today.Year + 1,
        _ => IsLongOver(new DateOnly(Today.Year, month, DateTime.DaysInMonth(Today.Year, month))) ? Today.Year + 1 : Today.Year,
    };

    /// <summary>The day of a month and day without a year; the years after are tried for 29 February.</summary>
    internal DateOnly? DayOf(int month, int day, Direction direction)
    {
        var year = Today.Year;
        if (Exists(year, month, day))
        {
            var thisYear = new DateOnly(year, month, day);
            if (direction == Direction.Past && thisYear > Today)
                year--;
            else if ((direction == Direction.Future && thisYear <= Today) || (direction == Direction.Nearest && IsLongOver(thisYear)))
                year++;
        }

        var step = direction == Direction.Past ? -1 : 1;
        for (var tries = 0; tries < 9; tries++, year += step)
            if (Exists(year, month, day))
                return new DateOnly(year, month, day);
        return null;
    }

    /// <summary>The nearest day of that number that is not over, today included; the last one where the past is meant.</summary>
    internal DateOnly DayOf(int day, Direction direction)
    {
        var month = FirstOfMonth;
        var step = direction == Direction.Past ? -1 : 1;
        while (true)
        {
            if (Exists(month.Year, month.Month, day))
            {
                var candidate = new DateOnly(month.Year, month.Month, day);
                var fits = direction switch
                {
                    Direction.Past => candidate <= Today,
                    Direction.Future => candidate > Today,
                    _ => candidate >= Today,
                };
                if (fits)
                    return candidate;
            }

            month = month.AddMonths(step);
        }
    }

    internal static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Over by more than half a year.</summary>
    internal bool IsLongOver(DateOnly last) => Today.DayNumber - last.DayNumber > HalfYear;
}
