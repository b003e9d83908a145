using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The years that a plan is for, to which bare days, months and quarters belong.</summary>
/// <param name="Year">The plan's year; null where the text names none.</param>
/// <param name="Span">All its days where the title names more than one year: "giai đoạn 2026-2030", "năm học 2025-2026".</param>
/// <param name="School">Whether it is a plan for one school year.</param>
internal sealed partial record ScheduleYears(int? Year, DateRange? Span = null, bool School = false)
{
    private const int FirstMonthOfSchool = 8;

    /// <summary>The years of a plan by its title; a plan for several years or a school year says so there.</summary>
    /// <param name="title">The folded title.</param>
    /// <param name="year">The plan's year.</param>
    public static ScheduleYears Of(string title, int? year)
    {
        var match = Several().Match(Elected().IsMatch(title) ? Elected().Replace(title, " ") : title);
        if (!match.Success)
            return new ScheduleYears(year);
        var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        var last = int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["school"].Success)
            return last == first + 1 ? new ScheduleYears(year ?? first, SchoolYear(first), School: true) : new ScheduleYears(year);
        return last > first ? new ScheduleYears(year, new DateRange(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31))) : new ScheduleYears(year);
    }

    /// <summary>
    /// The days of a school year: from the opening on 5 September to 31 May, the last day that the ministry's yearly frame
    /// (khung kế hoạch thời gian năm học) leaves for its end.
    /// </summary>
    public static DateRange SchoolYear(int first) => new(new DateOnly(first, 9, 5), new DateOnly(first + 1, 5, 31));

    /// <summary>A term of a school year; the same frame ends the first before 18 January.</summary>
    public static DateRange Term(int first, bool second) => second
        ? new DateRange(new DateOnly(first + 1, 1, 18), new DateOnly(first + 1, 5, 31))
        : new DateRange(new DateOnly(first, 9, 5), new DateOnly(first + 1, 1, 17));

    /// <summary>The year that a month without a year belongs to: in a school year's plan, months from August are the first year's.</summary>
    public int? YearOf(int month) => School && Span is { } span ? span.First.Year + (month >= FirstMonthOfSchool ? 0 : 1) : Year;

    /// <summary>
    /// What work that goes on all the time spans: the plan's years, as the label format wants it even of a school year's plan;
    /// null where the plan names no year.
    /// </summary>
    public DateRange? Whole => Span is { } span && !School ? span : Year is { } year ? DateRange.Year(year) : null;

    /// <summary>The term of those who are elected is not the plan's: "bầu cử đại biểu Hội đồng nhân dân nhiệm kỳ 2026 - 2031".</summary>
    [GeneratedRegex(@"(?<=\b(?:bau cu|dai hoi|dai bieu)\b.{0,150})\bnhiem ky 20\d{2} ?(?:-|den) ?20\d{2}")]
    private static partial Regex Elected();

    [GeneratedRegex(@"\b(?:(?<school>nam hoc)|giai doan|nhiem ky|cac nam|nam|tu nam) (?<first>20\d{2})(?: ?- ?| den (?:nam )?)(?<last>20\d{2})\b")]
    private static partial Regex Several();
}
