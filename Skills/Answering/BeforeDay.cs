using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Answering;

/// <summary>"trước ngày 10/6": the day that is named is no longer in time.</summary>
internal static partial class BeforeDay
{
    /// <summary>Whether words say that something is to be done before a day.</summary>
    public static bool IsSaid(string words, DateOnly day)
    {
        foreach (Match match in Before().Matches(Folding.Fold(words)))
        {
            if (Is(match, "day", day.Day) && Is(match, "month", day.Month))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(Match match, string part, int number) => int.TryParse(match.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said == number;

    [GeneratedRegex(@"\btruoc\s+(?:ngay\s+)?(?<day>\d{1,2})\s*(?:/|-|\.|\s+thang\s+)\s*(?<month>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
