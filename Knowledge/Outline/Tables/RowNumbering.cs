using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>
/// Numbers rows by their sequence: what was read where the number stands decides as far as it goes ("19" after 1.1 is
/// 1.2, "33" between 3.2 and "34" is 3.3), and lost numbers follow from their neighbours.
/// </summary>
internal static partial class RowNumbering
{
    private const int BeamWidth = 60;

    /// <summary>A number for each row, null where nothing was read anywhere; groups get the numbers of groups.</summary>
    public static IReadOnlyList<string?> Infer(IReadOnlyList<DraftRow> rows)
    {
        if (rows.All(row => row.NumberWords.Count == 0))
            return new string?[rows.Count];

        var dotted = rows.Any(row => !row.IsGroup && row.NumberWords.Any(word => Dotted().IsMatch(word)));
        var beam = new List<Reading> { new(new RowNumber(0, 0, '\0'), 0, null, false) };
        foreach (var row in rows)
        {
            beam = [.. beam.SelectMany(reading => Next(reading, row, dotted))
                .GroupBy(reading => (reading.Number, reading.WasHeading))
                .Select(same => same.MaxBy(reading => reading.Score)!)
                .OrderByDescending(reading => reading.Score)
                .Take(BeamWidth)];
        }

        var numbers = new List<string?>();
        for (var reading = beam[0]; reading.Previous is not null; reading = reading.Previous)
            numbers.Add(reading.Number.ToString());

        numbers.Reverse();
        return numbers;
    }

    private static IEnumerable<Reading> Next(Reading reading, DraftRow row, bool dotted)
    {
        var at = reading.Number;
        foreach (var (next, cost) in row.IsGroup ? GroupSteps(at, row) : RowSteps(reading, row, dotted))
            yield return new Reading(next, reading.Score - cost + Fit(next, row), reading, row.IsBare && !row.IsGroup);
    }

    private static IEnumerable<(RowNumber, double)> GroupSteps(RowNumber at, DraftRow row)
    {
        yield return (new RowNumber(at.Group + 1, 0, '\0'), 0);
        foreach (var word in row.NumberWords)
        {
            var printed = Roman(word) ?? (int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0);
            if (printed > 0 && printed != at.Group + 1 && printed < 100)
                yield return (new RowNumber(printed, 0, '\0'), printed > at.Group ? 0.6 : 1.2);
        }
    }

    private static IEnumerable<(RowNumber, double)> RowSteps(Reading reading, DraftRow row, bool dotted)
    {
        var at = reading.Number;
        if (at.Letter != '\0' && at.Letter < 'z')
            yield return (at with { Letter = NextLetter(at.Letter) }, 0.1);
        else if (at.Row > 0 && reading.WasHeading)
            yield return (at with { Letter = 'a' }, 0);
        else if (at.Row > 0 && row.NumberWords.Any(word => word.StartsWith('a')))
            yield return (at with { Letter = 'a' }, 0.8);

        if (!dotted)
        {
            yield return (new RowNumber(at.Group, at.Row + 1, '\0') { IsFlat = true }, reading.WasHeading ? 0.3 : 0);
            foreach (var printed in row.NumberWords.Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n is > 0 and < 1000 && n != at.Row + 1))
                yield return (new RowNumber(at.Group, printed, '\0') { IsFlat = true }, printed == 1 ? 0.4 : 0.9);

            yield break;
        }

        yield return (new RowNumber(Math.Max(at.Group, 1), at.Row + 1, '\0'), reading.WasHeading ? 0.3 : 0);
        if (at.Row > 0)
        {
            yield return (new RowNumber(at.Group + 1, 1, '\0'), 0.8);
            yield return (new RowNumber(at.Group, at.Row + 2, '\0'), 1);
        }

        foreach (var match in row.NumberWords.Select(word => Dotted().Match(word)).Where(match => match.Success))
        {
            var printed = new RowNumber(
                int.Parse(match.Groups["g"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["r"].ValueSpan, CultureInfo.InvariantCulture), '\0');
            if (printed != at)
                yield return (printed, 0.7);
        }
    }

    private static double Fit(RowNumber number, DraftRow row)
    {
        if (row.NumberWords.Count == 0)
            return 0;

        return row.NumberWords.Max(word => FitOf(number, word));
    }

    private static double FitOf(RowNumber number, string word)
    {
        var shown = number.ToString();
        if (number.Letter != '\0')
            return word.Length > 0 && word.Length <= 2 && word[0] == number.Letter ? 2 : word == shown ? 3 : -1;

        var digits = Digits(shown);
        var read = Digits(word);
        if (word == shown || word.Replace(',', '.') == shown)
            return 3;

        if (Roman(word) is { } roman && number.Row == 0)
            return roman == number.Group ? 3 : -1;

        if (read == digits)
            return 2.5;

        return read.Length == digits.Length && read.Length > 1 && read[0] == digits[0] ? 1
            : digits.StartsWith(read, StringComparison.Ordinal) && read.Length > 0 ? 0.3
            : -1;
    }

    private static string Digits(string word) => string.Concat(word.Where(char.IsAsciiLetterOrDigit));

    private static char NextLetter(char letter) => letter switch { 'd' => 'đ', 'đ' => 'e', 'e' => 'g', 'i' => 'k', _ => (char)(letter + 1) };

    private static int? Roman(string word) => Array.IndexOf(RomanNumerals, word.TrimEnd('.')) is var at && at >= 0 ? at + 1 : null;

    private static readonly string[] RomanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

    [GeneratedRegex(@"^(?<g>\d{1,2})[.,](?<r>\d{1,2})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dotted();

    private sealed record Reading(RowNumber Number, double Score, Reading? Previous, bool WasHeading);
}
