namespace Assistant.Knowledge.Time;

/// <summary>
/// Vietnam's lunar calendar, reckoned at UTC+7 from the new moons and the sun's longitude (after Meeus, "Astronomical Algorithms",
/// in the form that Hồ Ngọc Đức published). .NET's East Asian calendars are reckoned elsewhere and differ in some years. A month
/// that is said without more is never the leap one.
/// </summary>
public static class LunarCalendar
{
    /// <summary>Where Julian day numbers and <see cref="DateOnly.DayNumber"/> meet.</summary>
    private const int JulianDayOfDayZero = 1721426;

    private const double SynodicMonth = 29.530588853;
    private const double FirstNewMoon = 2415021.076998695;
    private const int DaysOfLongestPlainYear = 365;

    /// <summary>The day that bears a date of the lunar calendar; null where that month has no such day.</summary>
    /// <param name="year">The year in which the lunar year begins.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 30.</param>
    public static DateOnly? Solar(int year, int month, int day)
    {
        if (year is < 1800 or > 3000 || month is < 1 or > 12 || day is < 1 or > 30)
            return null;
        var before = month < 11 ? EleventhMonth(year - 1) : EleventhMonth(year);
        var after = month < 11 ? EleventhMonth(year) : EleventhMonth(year + 1);
        var index = MonthIndex(before);
        var offset = month >= 11 ? month - 11 : month + 1;
        if (after - before > DaysOfLongestPlainYear && offset >= LeapOffset(index))
            offset++;
        var first = NewMoon(index + offset);
        return first + day - 1 < NewMoon(index + offset + 1) ? DateOf(first + day - 1) : null;
    }

    /// <summary>The first 15th of a lunar month that is not before a day.</summary>
    public static DateOnly FullMoon(DateOnly from)
    {
        var today = from.DayNumber + JulianDayOfDayZero;
        for (var index = MonthIndex(today) - 2; ; index++)
            if (NewMoon(index) + 14 >= today)
                return DateOf(NewMoon(index) + 14);
    }

    private static DateOnly DateOf(int julianDay) => DateOnly.FromDayNumber(julianDay - JulianDayOfDayZero);

    private static int MonthIndex(int julianDay) => (int)Math.Floor(((julianDay - FirstNewMoon) / SynodicMonth) + 0.5);

    /// <summary>The first day of the month that holds the winter solstice.</summary>
    private static int EleventhMonth(int year)
    {
        var offset = new DateOnly(year, 12, 31).DayNumber + JulianDayOfDayZero - 2415021;
        var index = (int)Math.Floor(offset / SynodicMonth);
        var moon = NewMoon(index);
        return SunSector(moon) >= 9 ? NewMoon(index - 1) : moon;
    }

    /// <summary>How many months after the eleventh the leap month stands: the first in which the sun enters no new sector.</summary>
    private static int LeapOffset(int index)
    {
        var offset = 1;
        var sector = SunSector(NewMoon(index + offset));
        int last;
        do
        {
            last = sector;
            offset++;
            sector = SunSector(NewMoon(index + offset));
        }
        while (sector != last && offset < 14);
        return offset - 1;
    }

    /// <summary>The Julian day number of a new moon counted from that of 1 January 1900.</summary>
    private static int NewMoon(int index)
    {
        var t = index / 1236.85;
        var t2 = t * t;
        var t3 = t2 * t;
        var mean = 2415020.75933 + (29.53058868 * index) + (0.0001178 * t2) - (0.000000155 * t3) + (0.00033 * Sin(166.56 + (132.87 * t) - (0.009173 * t2)));
        var sun = 359.2242 + (29.10535608 * index) - (0.0000333 * t2) - (0.00000347 * t3);
        var moon = 306.0253 + (385.81691806 * index) + (0.0107306 * t2) + (0.00001236 * t3);
        var node = 21.2964 + (390.67050646 * index) - (0.0016528 * t2) - (0.00000239 * t3);
        var correction = ((0.1734 - (0.000393 * t)) * Sin(sun)) + (0.0021 * Sin(2 * sun)) - (0.4068 * Sin(moon)) + (0.0161 * Sin(2 * moon))
            - (0.0004 * Sin(3 * moon)) + (0.0104 * Sin(2 * node)) - (0.0051 * Sin(sun + moon)) - (0.0074 * Sin(sun - moon))
            + (0.0004 * Sin((2 * node) + sun)) - (0.0004 * Sin((2 * node) - sun)) - (0.0006 * Sin((2 * node) + moon))
            + (0.0010 * Sin((2 * node) - moon)) + (0.0005 * Sin((2 * moon) + sun));
        var drift = t < -11
            ? 0.001 + (0.000839 * t) + (0.0002261 * t2) - (0.00000845 * t3) - (0.000000081 * t * t3)
            : -0.000278 + (0.000265 * t) + (0.000262 * t2);
        return (int)Math.Floor(mean + correction - drift + 0.5 + (7.0 / 24));
    }

    /// <summary>In which twelfth of its yearly way the sun stands at the beginning of a day; 0 begins at the spring equinox.</summary>
    private static int SunSector(int julianDay)
    {
        var t = (julianDay - 2451545.5 - (7.0 / 24)) / 36525;
        var t2 = t * t;
        var mean = 357.52910 + (35999.05030 * t) - (0.0001559 * t2) - (0.00000048 * t * t2);
        var longitude = 280.46645 + (36000.76983 * t) + (0.0003032 * t2)
            + ((1.914600 - (0.004817 * t) - (0.000014 * t2)) * Sin(mean)) + ((0.019993 - (0.000101 * t)) * Sin(2 * mean)) + (0.000290 * Sin(3 * mean));
        return (int)Math.Floor(((longitude % 360) + 360) % 360 / 30);
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
