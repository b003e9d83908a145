using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The words of a sentence that name a due day: "trước ngày 10/6", "chậm nhất ngày 20 tháng cuối quý".</summary>
/// <param name="Start">Where they begin in the folded text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Before">Whether the day itself is too late.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month; null where the words leave it open.</param>
/// <param name="Year">The year; null where the day recurs.</param>
/// <param name="Own">The words behind the day that say which month is meant ("tháng cuối quý", "hằng tháng"); empty without any.</param>
internal sealed partial record ReportDue(int Start, int End, bool Before, int Day, int? Month, int? Year, string Own)
{
    /// <summary>No text that people wrote names more; what does is a table or noise.</summary>
    private const int Most = 40;

    /// <summary>Whether the month hangs on the period that the report covers: "tháng cuối kỳ", "tháng tiếp theo".</summary>
    public bool HangsOnPeriod => Own.EndsWith("ky", StringComparison.Ordinal) || IsNextMonth;

    private bool IsNextMonth => Own.EndsWith("sau", StringComparison.Ordinal) || Own.EndsWith("theo", StringComparison.Ordinal) || Own.EndsWith("ke tiep", StringComparison.Ordinal) || Own.EndsWith("lien ke", StringComparison.Ordinal);

    /// <summary>The due days of a folded text, in order; a further day of a list ("…, ngày 10/6 và ngày 01/12") means what the first one means.</summary>
    public static IReadOnlyList<ReportDue> Find(string folded)
    {
        var found = new List<ReportDue>();
        for (var match = Words().Match(folded); match.Success && found.Count < Most;)
        {
            var due = Of(match, match.Groups["before"].Success && !match.Groups["clock"].Success);
            found.Add(due);
            while (found.Count < Most && Further().Match(folded, due.End, Math.Min(60, folded.Length - due.End)) is { Success: true } further)
                found.Add(due = Of(further, due.Before));
            match = Words().Match(folded, due.End);
        }

        return found;
    }

    /// <summary>The period that the words themselves name; null where they name none.</summary>
    public ReportPeriod? OwnPeriod() => Own.Length == 0 ? null
        : Own.Contains("quy", StringComparison.Ordinal) ? ReportPeriod.Quarter
        : Own.Contains("nam", StringComparison.Ordinal) ? ReportPeriod.Year
        : ReportPeriod.Month;

    /// <summary>The day for a report of a period; null where the two do not fit.</summary>
    public DueDay? For(ReportPeriod period)
    {
        if (Month is not { } month)
        {
            if (period is ReportPeriod.Month or ReportPeriod.Quarter)
                return Day is >= 1 and <= 31 ? new DueDay.EveryPeriod(Day) : null;
            var last = period switch { ReportPeriod.HalfYear => 6, ReportPeriod.NineMonths => 9, _ => 12 };
            return HangsOnPeriod ? Yearly(IsNextMonth ? last % 12 + 1 : last) : null;
        }

        if (Year is not { } year)
            return Yearly(month);
        return year is >= 1990 and <= 2200 && month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, month)
            ? new DueDay.Fixed(new DateOnly(year, month, Day))
            : null;
    }

    private DueDay.Yearly? Yearly(int month) =>
        month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2024, month) ? new DueDay.Yearly(month, Day) : null;

    private static ReportDue Of(Match match, bool before) => new(
        match.Index,
        match.Index + match.Length,
        before,
        int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture),
        Number(match.Groups["m"]),
        Number(match.Groups["y"]),
        match.Groups["own"].Value.Trim());

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private const string DayAndMonth = @" ?(?:mung |mong )?(?<d>[0-3]?\d)(?:(?:\s?[/.-]\s?| thang )(?<m>[01]?\d)(?:(?:\s?[/.-]\s?| nam )(?<y>\d{4}))?(?!\d)|(?<own>(?:,? cua|,)? (?:thang cuoi(?: cung)?(?: cua)?(?: moi| tung| hang)? (?:quy|ky)|thang dau(?: tien)?(?: cua)?(?: moi| tung| hang)? quy(?: sau| tiep theo| ke tiep)?|cuoi (?:moi )?quy|hang thang|cua thang|moi thang|hang quy|(?:cua )?thang (?:tiep theo|sau|ke tiep|lien ke)(?! thang)))|(?=[\s,;.)|]|$))";

    [GeneratedRegex(@"(?:(?<before>truoc)(?<clock> \d{1,2} ?(?:h|gio|g)(?: ?\d{2})?(?: phut)?,?)?(?: ngay| (?=(?:mung |mong )?\d{1,2}[/.]\d))?|(?<=thang |nam |quy )(?<before>tr(?!ong)[a-z]{2,5}) ngay|(?:cham nhat|muon nhat)(?: la)?(?: vao| den| trong)?(?: het)?(?: ngay)?|khong (?:cham |muon )?(?:qua|hon) ngay|khong sau ngay|den (?:het )?ngay|(?:vao|trong) (?:cac )?ngay|xong trong ngay|dinh ky (?:vao )?ngay|\((?:han |han cuoi )?ngay|han(?: cuoi| chot)?:?(?: ngay)?|: ngay|ngay(?= \d{1,2} (?:cua )?(?:hang thang|moi thang|thang cuoi quy)))" + DayAndMonth)]
    private static partial Regex Words();

    [GeneratedRegex(@"\G(?:,| va|, va|;) (?:truoc )?(?:ngay )?(?=[0-3]?\d(?:[/.]| thang \d))" + DayAndMonth)]
    private static partial Regex Further();
}
