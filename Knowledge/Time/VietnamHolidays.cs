namespace Assistant.Knowledge.Time;

/// <summary>
/// Vietnam's public holidays (Labour Code 2019, art. 111 and 112) and the days that the Prime Minister's office swapped. The
/// lunar days are data: the first day of the lunar year and the tenth of its third month at UTC+7, which .NET's Chinese
/// calendar (UTC+8) does not give reliably. The years without data have their solar holidays only.
/// </summary>
public static class VietnamHolidays
{
    /// <summary>The first year whose lunar holidays are known.</summary>
    public const int FirstYear = 2025;

    /// <summary>The last year whose lunar holidays are known.</summary>
    public const int LastYear = 2028;

    /// <summary>By year from <see cref="FirstYear"/>: mùng 1 Tết, 10th of the third lunar month, first and last of the five days of Tết.</summary>
    private static readonly (DateOnly NewYear, DateOnly HungKings, DateOnly TetFirst, DateOnly TetLast)[] Lunar =
    [
        (new(2025, 1, 29), new(2025, 4, 7), new(2025, 1, 27), new(2025, 1, 31)),
        (new(2026, 2, 17), new(2026, 4, 26), new(2026, 2, 16), new(2026, 2, 20)),
        (new(2027, 2, 6), new(2027, 4, 16), new(2027, 2, 5), new(2027, 2, 9)),
        (new(2028, 1, 26), new(2028, 4, 4), new(2028, 1, 25), new(2028, 1, 29)),
    ];

    /// <summary>Days off that are neither holiday nor weekend: swapped against a Saturday, or the second day of National Day.</summary>
    private static readonly DateOnly[] ExtraDaysOff =
    [
        new(2025, 5, 2), new(2025, 9, 1), new(2026, 1, 2), new(2026, 8, 31), new(2026, 9, 1), new(2027, 9, 3),
    ];

    /// <summary>Saturdays that are worked in exchange.</summary>
    private static readonly DateOnly[] WorkedSaturdays = [new(2025, 4, 26), new(2026, 1, 10), new(2026, 8, 22)];

    /// <summary>Mùng 1 Tết; null where the year is not known.</summary>
    public static DateOnly? LunarNewYear(int year) => IsKnown(year) ? Lunar[year - FirstYear].NewYear : null;

    /// <summary>The five days of Tết; those of 2027 and 2028 start one day before mùng 1 until the Prime Minister decides.</summary>
    public static DateRange? Tet(int year) => IsKnown(year) ? new DateRange(Lunar[year - FirstYear].TetFirst, Lunar[year - FirstYear].TetLast) : null;

    /// <summary>Giỗ Tổ Hùng Vương; null where the year is not known.</summary>
    public static DateRange? HungKings(int year) => IsKnown(year) ? DateRange.Day(Lunar[year - FirstYear].HungKings) : null;

    /// <summary>Whether the day is one of the eleven of art. 112, before any making up.</summary>
    public static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (4, 30) or (5, 1) or (9, 2)
        || (Tet(day.Year) is { } tet && tet.Contains(day)) || (HungKings(day.Year) is { } kings && kings.Contains(day));

    /// <summary>Whether the day is off beside holidays and weekends.</summary>
    internal static bool IsExtraDayOff(DateOnly day) => ExtraDaysOff.AsSpan().Contains(day);

    /// <summary>Whether the day is a Saturday that is worked.</summary>
    internal static bool IsWorkedSaturday(DateOnly day) => WorkedSaturdays.AsSpan().Contains(day);

    private static bool IsKnown(int year) => year is >= FirstYear and <= LastYear;
}
