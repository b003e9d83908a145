using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Finds the dates, months, quarters, half-years and years in folded words; impossible dates are left out.</summary>
internal static partial class StretchFinder
{
    private const int LongestPrefix = 40;

    /// <summary>The stretches, in order.</summary>
    /// <param name="folded">Folded words.</param>
    /// <param name="known">The years of stretches that name none; those of a plan without a year are left out.</param>
    public static IReadOnlyList<Stretch> Find(string folded, ScheduleYears known)
    {
        var matches = Time().Matches(folded);
        var years = Years(folded, matches);
        var found = new List<Stretch>();
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if ((years[i] ?? YearOf(match, known)) is not { } year || Days(match, year) is not { } days)
                continue;
            var prefix = Prefix().Match(folded[Math.Max(0, match.Index - LongestPrefix)..match.Index]);
            // "từ năm 2026": the word that opens the stretch is part of its name.
            var meaning = match.Groups["open"].Success && !match.Groups["y2"].Success ? StretchMeaning.From : Meaning(prefix);
            if (meaning == StretchMeaning.From && (match.Groups["m2"].Success || match.Groups["q2"].Success || match.Groups["y2"].Success || match.Groups["d1"].Success))
                meaning = StretchMeaning.During;
            if (meaning == StretchMeaning.During && (match.Groups["end"].Success || match.Groups["yearend"].Success || match.Value == "trong nam"))
                meaning = StretchMeaning.By;
            found.Add(new Stretch(days, meaning, match.Groups["y1"].Success, match.Index - (prefix.Success ? prefix.Length : 0), match.Index + match.Length));
        }

        return found;
    }

    /// <summary>The plan's year for a stretch that names none; a school year's autumn and spring lie in two years.</summary>
    private static int? YearOf(Match match, ScheduleYears known)
    {
        if (match.Groups["m"].Success || match.Groups["dm"].Success)
            return known.YearOf(Number(match, match.Groups["m"].Success ? "m" : "dm"));
        if (match.Groups["q"].Success)
            return known.YearOf(Quarter(match.Groups["q"].Value) * 3);
        if (match.Groups["school"].Success)
            return known is { School: true, Span: { } years } ? years.First.Year : null;
        return match.Groups["term"].Success && known.Span is { } span ? span.First.Year : known.Year;
    }

    /// <summary>The year of each: its own, or the next one's where the year stands once at the end ("Quý I - Quý III/2026").</summary>
    private static int?[] Years(string folded, MatchCollection matches)
    {
        var years = new int?[matches.Count];
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            years[i] = OwnYear(matches[i]);
            if (years[i] is not null || i + 1 == matches.Count)
                continue;
            var end = matches[i].Index + matches[i].Length;
            if (matches[i + 1].Index - end <= LongestPrefix && Joint().IsMatch(folded[end..matches[i + 1].Index]))
                years[i] = years[i + 1];
        }

        return years;
    }

    private static int? OwnYear(Match match)
    {
        foreach (var name in (string[])["y1", "dy", "my", "qy", "hy", "s1"])
        {
            if (match.Groups[name] is { Success: true } group)
                return int.Parse(group.Value, CultureInfo.InvariantCulture) is var y && y is >= 1990 and <= 2100 ? y : null;
        }

        return null;
    }

    private static DateRange? Days(Match match, int year)
    {
        if (match.Groups["term"].Success)
            return ScheduleYears.Term(year, match.Groups["term"].Value is "ii" or "2" or "hai");
        if (match.Groups["school"].Success)
            return ScheduleYears.SchoolYear(year);
        if (match.Groups["d"].Success)
            return Day(year, Number(match, "dm"), Number(match, "d")) is { } day && match.Groups["d1"].Success ? Since(day, Number(match, "d1")) : Day(year, Number(match, "dm"), Number(match, "d"));
        if (match.Groups["part"].Success)
            return MonthPart.Of(match.Groups["part"].Value, year, Number(match, "m"));
        if (match.Groups["m"].Success)
            return Months(year, Number(match, "m"), match.Groups["m2"].Success ? Number(match, "m2") : Number(match, "m"), match.Groups["end"].Success);
        if (match.Groups["q"].Success)
            return Quarters(year, Quarter(match.Groups["q"].Value), match.Groups["q2"].Success ? Quarter(match.Groups["q2"].Value) : Quarter(match.Groups["q"].Value));
        if (match.Groups["n"].Success)
            return MonthPart.OfYear(match.Groups["n"].Value, year, match.Groups["second"].Success);
        if (match.Groups["half"].Success)
            return match.Groups["second"].Success
                ? new DateRange(new DateOnly(year, 7, 1), new DateOnly(year, 12, 31))
                : new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, match.Groups["nine"].Success ? 9 : 6, 30));
        if (match.Groups["yearend"].Success)
            return DateRange.Day(new DateOnly(year, 12, 31));
        if (match.Groups["y2"].Success && Number(match, "y2") is var last && last >= year && last <= 2100)
            return new DateRange(new DateOnly(year, 1, 1), new DateOnly(last, 12, 31));
        return DateRange.Year(year);
    }

    private static DateRange? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateRange.Day(new DateOnly(year, month, day)) : null;

    /// <summary>"ngày 08 đến ngày 13/6": the month stands once.</summary>
    private static DateRange? Since(DateRange last, int day) =>
        day >= 1 && day <= last.First.Day ? new DateRange(new DateOnly(last.First.Year, last.First.Month, day), last.First) : null;

    private static DateRange? Months(int year, int first, int last, bool atEnd)
    {
        if (first is < 1 or > 12 || last < first || last > 12)
            return null;
        var end = DateRange.Month(year, last).Last;
        return new DateRange(atEnd ? end : new DateOnly(year, first, 1), end);
    }

    private static DateRange? Quarters(int year, int first, int last) =>
        last < first ? null : new DateRange(DateRange.Quarter(year, first).First, DateRange.Quarter(year, last).Last);

    private static int Quarter(string label) => label switch
    {
        "i" or "1" => 1,
        "ii" or "2" => 2,
        "iii" or "3" => 3,
        _ => 4,
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static StretchMeaning Meaning(Match prefix) => prefix switch
    {
        { Success: false } => StretchMeaning.During,
        _ when prefix.Groups["before"].Success => StretchMeaning.Before,
        _ when prefix.Groups["from"].Success => StretchMeaning.From,
        _ when prefix.Groups["by"].Success => StretchMeaning.By,
        _ => StretchMeaning.During,
    };

    [GeneratedRegex(
        @"\bhoc ky (?<term>i{1,2}|1|2|hai)\b(?:,? (?:cua )?nam hoc (?<s1>20\d{2}) ?- ?\d{2,4})?"
        + @"|\b(?<school>(?:ca|trong|suot) nam hoc)\b(?! \d)"
        + @"|\b(?<school>nam hoc) (?<s1>20\d{2}) ?- ?\d{2,4}(?!\d)"
        + @"|\bngay (?<d1>[0-3]?\d)(?: ?- ?| den (?:het )?(?:ngay )?| va (?:ngay )?|, ?)(?<d>[0-3]?\d)(?:\s?[/.]\s?| thang )(?<dm>[01]?\d)(?:(?:\s?[/.-]\s?|,? nam )(?<dy>\d{4}))?(?![\d/%])"
        + @"|\b(?<part>dau|giua|(?:thuong|trung|ha) tuan|nua (?:dau|cuoi)|tuan (?:(?:le )?thu )?(?:dau(?: tien)?|cuoi(?: cung)?|[1-4]|i{1,3}|iv|nhat|hai|ba|tu))(?: cua)? thang (?<m>[01]?\d)(?:(?:\s?/\s?|,? nam |-)(?<my>\d{4}))?(?!\d)"
        + @"|\b(?<n>0?[1-578]|1[01]|mot|hai|ba|bon|bay|tam) thang (?:dau|(?<second>cuoi)) nam(?: (?<hy>\d{4}))?"
        + @"|(?:ngay )?\b(?<d>[0-3]?\d)(?:\s?[/.-]\s?| thang )(?<dm>[01]?\d)(?:(?:\s?[/.-]\s?|,? nam )(?<dy>\d{4}))?(?![\d/%]| ?(?:ngay|buoi|so luong|tong so)\b)"
        + @"|(?<end>cuoi )?\b(?<!(?:sau|6|06|9|09|chin) )thang (?<m>[01]?\d)(?:(?: ?- ?| den | den thang | - thang |, ?| va | va thang |, thang )(?<m2>[01]?\d)(?!\d|%)){0,11}(?:(?:\s?/\s?|,? nam |-)(?<my>\d{4}))?(?!\d)"
        + @"|(?<end>cuoi |het )?\bquy ?(?<q>iv|i{1,3}|[1-4])\b(?:(?: ?- ?| den | den quy | ?- ?quy |, ?| va |, quy | va quy )(?<q2>iv|i{1,3}|[1-4])\b(?!\d|/\d{1,2}/)){0,3}(?:(?:\s?/\s?|,? nam |-)(?<qy>\d{4}))?"
        + @"|(?<half>(?:0?6|sau) thang(?: (?:dau|(?<second>cuoi)))? nam|nua (?:dau|(?<second>cuoi)) nam|(?<nine>0?9|chin) thang(?: dau)? nam)(?: (?<hy>\d{4}))?"
        + @"|(?<yearend>(?:cuoi|het) nam)(?: (?<hy>\d{4}))?"
        + @"|(?:giai doan|(?<open>tu nam)|cac nam|nam) (?<y1>\d{4})(?:(?: ?- ?| den | den nam |, ?| va (?:nam )?)(?<y2>20\d{2})\b){0,5}"
        + @"|\b(?<y1>20\d{2}) ?- ?(?<y2>20\d{2})\b"
        + @"|(?<![/.\d-])\b(?<m>[01]?\d)\s?/\s?(?<my>20\d{2})\b(?![/-])"
        + @"|\b(?:ca nam|trong nam)\b(?! \d| hoc)")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:(?<before>\btruoc(?: ngay| het)?)|(?<by>\b(?:trong|het|den het|den cuoi|den ngay|den|cham nhat(?: la)?(?: den| vao)?(?: het)?(?: ngay)?|muon nhat(?: la)?(?: ngay)?|khong qua(?: ngay)?|xong trong|hoan thanh(?: trong| vao)?|han(?: cuoi)?))|(?<from>\b(?:tu|bat dau tu|ke tu)(?: ngay| dau)?)|dau|giua)[ :]*$")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^[ ,;-]*(?:va|den|den het|den ngay|-|den cuoi)?[ ,]*(?:ngay )?$")]
    private static partial Regex Joint();
}
