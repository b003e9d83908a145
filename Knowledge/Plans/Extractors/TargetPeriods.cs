using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads the stretch that goals hold for from a title or a heading.</summary>
internal static partial class TargetPeriods
{
    /// <summary>The stretch that a plan's title names: "năm 2026", "năm học 2025 - 2026", "giai đoạn 2026 - 2030"; null where it names none.</summary>
    public static string? OfTitle(TextBlock title)
    {
        if (HeaderExtractor.TitleYear(title) is { } year)
            return $"năm {year}";
        return Stretch().Matches(title.Folded.Value).LastOrDefault() is { } stretch ? title.Folded.Slice(stretch.Index, stretch.Length) is var words ? Small(words) : null : null;
    }

    /// <summary>The stretch that a heading names; null where it names none.</summary>
    public static string? OfHeading(TextBlock heading)
    {
        var folded = heading.Folded;
        if (folded.Value.Length > 160)
            return null;
        if (Stretch().Match(folded.Value) is { Success: true } stretch)
            return Small(folded.Slice(stretch.Index, stretch.Length));
        return Year().Matches(folded.Value).LastOrDefault() is { } year ? $"{(year.Groups["until"].Success ? "đến " : "")}năm {year.Groups["year"].Value}" : null;
    }

    private static string Small(string words) => words.ToLowerInvariant();

    [GeneratedRegex(@"\b(?:nam hoc|giai doan) 20\d\d ?- ?20\d\d")]
    private static partial Regex Stretch();

    [GeneratedRegex(@"(?<!so voi )\b(?<until>den )?(?:het )?nam (?<year>20\d\d)\b(?! ?-)")]
    private static partial Regex Year();
}
