using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>What the cells of a row say about time.</summary>
/// <param name="Words">The words; null where the cells are empty.</param>
/// <param name="IsLastDay">Whether they state a last day.</param>
internal sealed partial record TimeCell(string? Words, bool IsLastDay)
{
    /// <summary>Puts the cells together.</summary>
    /// <param name="time">The cell of a time.</param>
    /// <param name="start">The cell of a first day.</param>
    /// <param name="deadline">The cell of a last day.</param>
    public static TimeCell Of(string time, string start, string deadline)
    {
        var (words, first, last) = (Clean(time), Clean(start), Clean(deadline));
        if (words.Length == 0 && first.Length > 0 && last.Length > 0 && first != last)
            return new TimeCell($"Từ {Low(first)} đến {Low(last)}", false);
        if (words.Length > 0)
            return new TimeCell(words, BareDate().IsMatch(words));
        if (last.Length > 0)
            return new TimeCell(last, true);

        return first.Length == 0 ? new TimeCell(null, false) : new TimeCell(BareDate().IsMatch(first) ? $"Từ {first}" : first, false);
    }

    private static string Clean(string cell)
    {
        var words = cell.Replace('\n', ' ').Trim().TrimEnd('.', ';', ',').Trim();
        return words.Any(char.IsLetterOrDigit) ? words : "";
    }

    private static string Low(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    [GeneratedRegex(@"^(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-]20\d\d$")]
    private static partial Regex BareDate();
}
