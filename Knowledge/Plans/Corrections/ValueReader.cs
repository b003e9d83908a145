using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans.Extractors;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>Reads the value that a person types for a field, in the words of a plan: "trước ngày 10/6", "Phòng A; Phòng B", ">= 95 %".</summary>
/// <param name="year">The year that bare days of the plan belong to; null where it names none.</param>
public sealed partial class ValueReader(int? year)
{
    private static readonly char[] Ends = [' ', '.', ';', ','];

    private static readonly (string Words, TargetComparison Comparison)[] Comparisons =
    [
        (">=", TargetComparison.AtLeast), ("<=", TargetComparison.AtMost), ("=", TargetComparison.Equal),
        ("it nhat", TargetComparison.AtLeast), ("toi thieu", TargetComparison.AtLeast), ("tu", TargetComparison.AtLeast), ("tren", TargetComparison.AtLeast),
        ("khong duoi", TargetComparison.AtLeast), ("toi da", TargetComparison.AtMost), ("khong qua", TargetComparison.AtMost), ("duoi", TargetComparison.AtMost),
        ("giam", TargetComparison.ReduceBy), ("tang", TargetComparison.IncreaseBy), ("dat", TargetComparison.Equal),
    ];

    /// <summary>The value; null when the words are none for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="words">What was typed; empty for "there is none", which not every field can be.</param>
    public PlanValue? Read(PlanField field, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var typed = Spaces().Replace(words, " ").Trim(Ends);
        return field switch
        {
            PlanField.Title or PlanField.Metric => typed.Any(char.IsLetter) ? new PlanValue.Text(typed) : null,
            PlanField.Issuer or PlanField.Who => typed.Length == 0 || typed.Any(char.IsLetter) ? new PlanValue.Text(typed.Length == 0 ? null : typed) : null,
            PlanField.Leads or PlanField.Coordinators or PlanField.Products => new PlanValue.Names([.. typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]),
            PlanField.Number => NumberOf(typed),
            PlanField.Issued => typed.Length == 0 ? new PlanValue.Day(null) : DayOf(typed) is { } day ? new PlanValue.Day(day) : null,
            PlanField.Signer => SignerOf(typed),
            PlanField.Schedule => ScheduleOf(typed),
            PlanField.Recipient => RecipientOf(typed),
            PlanField.Period => PeriodOf(Folding.FoldToWords(typed)) is { } period ? new PlanValue.Every(period) : null,
            PlanField.Due => DueOf(Folding.Fold(typed)),
            PlanField.Value => FigureOf(typed),
            _ => null,
        };
    }

    private static PlanValue? NumberOf(string typed)
    {
        var match = Document().Match(typed);
        return !match.Success ? typed.Length == 0 ? new PlanValue.Number(null, null) : null
            : new PlanValue.Number(
                int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                match.Groups["symbol"].Value is { Length: > 0 } symbol ? symbol : null);
    }

    private static PlanValue? SignerOf(string typed)
    {
        if (typed.Length == 0)
            return new PlanValue.SignedBy(null);
        var match = NameAndRole().Match(typed);
        return match.Success ? new PlanValue.SignedBy(new Signer(match.Groups["name"].Value.Trim(), match.Groups["role"].Value is { Length: > 0 } role ? role.Trim() : null)) : null;
    }

    private PlanValue? ScheduleOf(string typed)
    {
        if (typed.Length == 0)
            return new PlanValue.Time(new Schedule.Unscheduled());
        var schedule = new ScheduleParser(year).Parse(typed);
        return schedule is Schedule.Unscheduled ? null : new PlanValue.Time(schedule);
    }

    private static PlanValue? RecipientOf(string typed)
    {
        var match = ToAndVia().Match(typed);
        return match.Success ? new PlanValue.Recipient(Named(match.Groups["to"]), Named(match.Groups["via"])) : null;

        static string? Named(Group group) => group.Value.Trim() is { Length: > 0 } name ? name : null;
    }

    private static ReportPeriod? PeriodOf(string folded) => folded switch
    {
        "thang" or "hang thang" or "month" => ReportPeriod.Month,
        "quy" or "hang quy" or "quarter" => ReportPeriod.Quarter,
        "6 thang" or "sau thang" => ReportPeriod.HalfYear,
        "9 thang" or "chin thang" => ReportPeriod.NineMonths,
        "nam" or "hang nam" or "year" => ReportPeriod.Year,
        _ => null,
    };

    private static PlanValue? DueOf(string folded)
    {
        var match = DayInWords().Match(folded);
        if (!match.Success || !int.TryParse(match.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31)
            return null;
        var before = match.Groups["before"].Success;
        if (!match.Groups["month"].Success)
            return new PlanValue.Due(new DueDay.EveryPeriod(day), before);
        var month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12 || day > DateTime.DaysInMonth(2024, month))
            return null;
        if (!match.Groups["year"].Success)
            return new PlanValue.Due(new DueDay.Yearly(month, day), before);
        return DayOf($"{day}/{month}/{match.Groups["year"].Value}") is { } date ? new PlanValue.Due(new DueDay.Fixed(date), before) : null;
    }

    private static PlanValue? FigureOf(string typed)
    {
        var folded = FoldedText.Of(typed);
        var match = Figure().Match(folded.Value);
        if (!match.Success)
            return null;
        var comparison = Comparisons.Where(pair => folded.Value.StartsWith(pair.Words, StringComparison.Ordinal)).Select(pair => pair.Comparison).FirstOrDefault(TargetComparison.Equal);
        // "1.200" is twelve hundred, "1,5" one and a half.
        var digits = match.Groups["value"].Value;
        var plain = Grouped().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal) : digits;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new PlanValue.Figure(comparison, value, folded.Slice(match.Groups["unit"].Index, match.Groups["unit"].Length).Trim())
            : null;
    }

    private static DateOnly? DayOf(string typed) => DateOnly.TryParseExact(
        typed, ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<number>\d{1,5})?\s?(?:[/-]\s?)?(?<symbol>\p{L}[\p{L}\d/&-]{0,40})?$")]
    private static partial Regex Document();

    [GeneratedRegex(@"^(?<name>\p{L}[^(]{1,60})(?:\((?<role>[^)]{1,80})\))?$")]
    private static partial Regex NameAndRole();

    [GeneratedRegex(@"^(?<to>[^(]{0,200})(?:\((?:qua|thông qua|via)\s(?<via>[^)]{1,200})\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToAndVia();

    [GeneratedRegex(@"^(?<before>truoc )?(?:ngay )?(?<day>\d{1,2})(?:[/-](?<month>\d{1,2})(?:[/-](?<year>\d{4}))?)?$")]
    private static partial Regex DayInWords();

    [GeneratedRegex(@"^[^\d]{0,20}?(?<value>\d[\d.,]{0,15}\d|\d)\s?(?<unit>[^\d]{0,40})$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$")]
    private static partial Regex Grouped();
}
