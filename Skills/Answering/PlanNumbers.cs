using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Answering;

/// <summary>Numbers by which texts name plans: "kế hoạch số 555", "555/KH-UBND".</summary>
internal static partial class PlanNumbers
{
    /// <summary>The first plan that a text names by a number which no loaded plan bears or is about; null when there is none.</summary>
    public static string? Unloaded(string text, PlanLibrary library)
    {
        var folded = FoldedText.Of(SpokenNumbers.InFigures(text));
        foreach (Match match in Named().Matches(folded.Value))
        {
            var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var document = match.Groups["document"];
            if (!(document.Success ? library.Plans.Any(plan => Bears(plan, number) || IsAbout(plan, number)) : IsYear(number) || library.Plans.Any(plan => Bears(plan, number) || IsAbout(plan, number))))
            {
                var named = document.Success ? document : match.Groups["number"];
                return folded.Slice(named.Index, named.Length);
            }
        }

        return null;
    }

    private static bool Bears(Plan plan, int number) => plan.Number == number;

    /// <summary>A plan that carries out another names it in its title.</summary>
    private static bool IsAbout(Plan plan, int number) =>
        $" {Folding.FoldToWords(plan.Title)} ".Contains(string.Create(CultureInfo.InvariantCulture, $" {number} "), StringComparison.Ordinal)
        || plan.Title.Contains(string.Create(CultureInfo.InvariantCulture, $" {number}/"), StringComparison.Ordinal);

    private static bool IsYear(int number) => number is >= 1945 and <= 2100;

    [GeneratedRegex(
        @"^\s*(?<number>\d{1,5})\s*$|(?<document>\b(?<number>\d{1,5})/kh(?:-[a-z]+)?)|\b(?:ke hoach|kh|plan)\s+(?:so\s+|no\.?\s*)?(?<number>\d{1,5})(?![\d./%]|\s*(?:nam|thang|ngay|tuan|quy|nhiem|viec|phan|days?|years?|months?)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
