using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The days of parts of months and years: "tuần đầu tháng 4", "giữa tháng 5", "3 tháng cuối năm".</summary>
internal static class MonthPart
{
    private const int DaysOfTenth = 10;

    /// <summary>
    /// The days of a part of a month. Weeks are counted from the first of the month, seven days each, and the last week is
    /// its last seven days; its beginning, middle and end are ten days each.
    /// </summary>
    /// <param name="part">The folded words before "tháng".</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month as written; null is returned for none of the twelve.</param>
    public static DateRange? Of(string part, int year, int month)
    {
        if (month is < 1 or > 12)
            return null;
        var whole = DateRange.Month(year, month);
        var (first, last) = part switch
        {
            "dau" or "thuong tuan" => (1, DaysOfTenth),
            "giua" or "trung tuan" => (DaysOfTenth + 1, 2 * DaysOfTenth),
            "ha tuan" => ((2 * DaysOfTenth) + 1, whole.Last.Day),
            "nua dau" => (1, 15),
            "nua cuoi" => (16, whole.Last.Day),
            _ when part.Contains("cuoi", StringComparison.Ordinal) => (whole.Last.Day - 6, whole.Last.Day),
            _ => Week(part[(part.LastIndexOf(' ') + 1)..]),
        };
        return new DateRange(new DateOnly(year, month, first), new DateOnly(year, month, last));
    }

    /// <summary>The first or last months of a year; null for a number that is no number of months.</summary>
    public static DateRange? OfYear(string count, int year, bool atEnd)
    {
        var months = count switch
        {
            "mot" => 1,
            "hai" => 2,
            "ba" => 3,
            "bon" => 4,
            "bay" => 7,
            "tam" => 8,
            _ => int.Parse(count, CultureInfo.InvariantCulture),
        };
        if (months is < 1 or > 12)
            return null;
        return atEnd
            ? new DateRange(new DateOnly(year, 13 - months, 1), new DateOnly(year, 12, 31))
            : new DateRange(new DateOnly(year, 1, 1), DateRange.Month(year, months).Last);
    }

    private static (int First, int Last) Week(string number)
    {
        var week = number switch
        {
            "2" or "ii" or "hai" => 2,
            "3" or "iii" or "ba" => 3,
            "4" or "iv" or "tu" => 4,
            _ => 1,
        };
        return ((week * 7) - 6, week * 7);
    }
}
