using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads number, symbol, place and date from the lines above the title, and the year that the plan is for.</summary>
internal static partial class HeaderExtractor
{
    private const int LinesLookedAtBelowTitle = 10;

    /// <summary>What the lines above the title state.</summary>
    public static DocumentHeader Read(DocumentParts parts, IReadOnlyList<TextBlock> body)
    {
        int? number = null;
        string? symbol = null;
        string? place = null;
        string? issuedText = null;
        DateOnly? issued = null;
        int? dateYear = null;
        int? numberLine = null;
        int? dateLine = null;
        foreach (var (line, text) in Lines(parts))
        {
            if (symbol is null && Number().Match(text) is { Success: true } found)
            {
                number = int.TryParse(found.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
                symbol = Symbols.Repair(found.Groups["symbol"].Value);
                numberLine = line;
            }

            if ((issuedText is null || place is null) && DateLine().Match(text) is { Success: true } date && (issuedText is null || date.Groups["place"].Value.Length > 0))
            {
                place = date.Groups["place"].Value is { Length: > 0 } name ? name.Trim() : null;
                issuedText = date.Groups["date"].Value.Trim();
                dateYear = int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture);
                issued = Date(date, dateYear.Value);
                dateLine = line;
            }
        }

        var year = TitleYear(parts.Title) ?? dateYear ?? MostNamedYear(body);
        return new DocumentHeader(number, symbol, place, issued, issuedText, year, numberLine, dateLine);
    }

    /// <summary>The lines to look at, then each with the next one: wrapping tears "ngày 05 tháng 3 / năm 2026" apart.</summary>
    private static IEnumerable<(int Line, string Text)> Lines(DocumentParts parts)
    {
        var head = parts.Head.Select(line => (Line: line.Number, Text: MisreadWords.Mend(LineCleaner.Strip(line.Text)))).Where(line => line.Text.Length > 0).ToList();
        return head
            .Concat(LinesBelowTitle(parts))
            .Concat(head.Zip(head.Skip(1), (line, next) => (line.Line, $"{line.Text} {next.Text}")));
    }

    /// <summary>Converters move number and date below the title: there they stand at the beginning of short lines.</summary>
    private static IEnumerable<(int Line, string Text)> LinesBelowTitle(DocumentParts parts) => parts.Body
        .Select(line => (Line: line.Number, Text: LineCleaner.Strip(line.Text)))
        .Where(line => line.Text.Length > 0)
        .Take(LinesLookedAtBelowTitle)
        .Where(line => line.Text.Length < 90 && LetterHead().IsMatch(line.Text));

    /// <summary>The year of a yearly plan, as its title names it; null for other plans.</summary>
    public static int? TitleYear(TextBlock title)
    {
        var match = YearOfTitle().Match(title.Folded.Value);
        return match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
    }

    private static DateOnly? Date(Match match, int year)
    {
        if (!int.TryParse(match.Groups["day"].Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(match.Groups["month"].Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var month))
            return null;
        return month is >= 1 and <= 12 && year is >= 1900 and <= 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int? MostNamedYear(IReadOnlyList<TextBlock> body) => body
        .SelectMany(block => BareYear().Matches(block.Folded.Value))
        .Select(match => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture))
        .GroupBy(year => year)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Select(group => (int?)group.Key)
        .FirstOrDefault();

    [GeneratedRegex(@"(?:(?:Số|số|SỐ)\s?[:.]?|S[\p{L}\d]\s?:)\s?(?<number>\d{0,5})[\s.…_-]{0,20}/\s?(?<symbol>[\p{Lu}Đ][\p{L}\d&]*(?:\s?-\s?[\p{Lu}\d][\p{L}\d.&]*){0,3})|(?:Số|số|SỐ)\s?[:.]?\s?(?<number>\d{1,5})(?:\s?-\s?|\s)(?<symbol>KH/[\p{Lu}Đ][\p{L}\d&]*(?:-[\p{Lu}\d][\p{L}\d.&]*){0,2})")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:Số|SỐ)\s?[:.]?[\s\d.…_]*[/-]|^\p{Lu}[\p{L}. -]{1,40}, [Nn]gày")]
    private static partial Regex LetterHead();

    [GeneratedRegex(@"(?:(?<place>(?:(?:TP|Tp|T\.P)\.?\s?)?\p{Lu}\p{Ll}+(?:(?: | - |-)(?:\p{Lu}\p{Ll}*|\d{1,2})){0,4}),\s*)?(?<date>[Nn]gày(?<day>[\s.…_]*\d{0,2})[\s.…_]*tháng(?:[\s.…_]*(?<month>\d{0,2}))[\s.…_]*năm\s*(?<year>\d{4})|[Nn]gày\s+(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?<year>\d{4})(?!\d))")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?<!thang \d{1,2} )\bnam (?<year>20\d{2})\b(?! ?- ?20)(?! den)")]
    private static partial Regex YearOfTitle();

    [GeneratedRegex(@"\bnam (?<year>20\d{2})\b")]
    private static partial Regex BareYear();
}
