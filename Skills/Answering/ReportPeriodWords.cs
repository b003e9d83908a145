using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Answering;

/// <summary>"báo cáo 9 tháng": which periodic report is meant.</summary>
internal static partial class ReportPeriodWords
{
    /// <summary>The period named in a text, and the text without it.</summary>
    public static (ReportPeriod? Period, string Others) TakeFrom(string text)
    {
        var folded = FoldedText.Of(text);
        var match = Words().Match(folded.Value);
        if (!match.Success)
        {
            return (null, text);
        }

        var rest = folded.Slice(0, match.Index) + " " + folded.Slice(match.Index + match.Length, folded.Value.Length - match.Index - match.Length);
        var period = match switch
        {
            _ when match.Groups["nine"].Success => ReportPeriod.NineMonths,
            _ when match.Groups["half"].Success => ReportPeriod.HalfYear,
            _ when match.Groups["quarter"].Success => ReportPeriod.Quarter,
            _ when match.Groups["month"].Success => ReportPeriod.Month,
            _ => ReportPeriod.Year,
        };
        return (period, rest);
    }

    [GeneratedRegex(
        @"\b(?:(?<nine>(?:0?9|chin) thang|nine.month)|(?<half>(?:0?6|sau) thang|six.month|half.year(?:ly)?)|(?<quarter>hang quy|^quy$|quarterly)|(?<month>hang thang|^thang$|monthly)|(?<year>hang nam|^nam$|cuoi nam|tong ket nam|bao cao nam|annual|yearly))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
