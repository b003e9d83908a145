using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Answering;

/// <summary>"báo cáo 9 tháng": which periodic report is meant.</summary>
internal static partial class ReportPeriodWords
{
    /// <summary>The periods named in a text, and the text without them.</summary>
    public static (IReadOnlySet<ReportPeriod> Periods, string Others) TakeFrom(string text)
    {
        var folded = FoldedText.Of(text);
        var (periods, others, at) = (new HashSet<ReportPeriod>(), new StringBuilder(), 0);
        foreach (Match match in Words().Matches(folded.Value))
        {
            periods.Add(PeriodOf(match));
            others.Append(folded.Slice(at, match.Index - at)).Append(' ');
            at = match.Index + match.Length;
        }

        return (periods, periods.Count == 0 ? text : others.Append(folded.Slice(at, folded.Value.Length - at)).ToString());
    }

    private static ReportPeriod PeriodOf(Match match) => match switch
    {
        _ when match.Groups["nine"].Success => ReportPeriod.NineMonths,
        _ when match.Groups["half"].Success => ReportPeriod.HalfYear,
        _ when match.Groups["quarter"].Success => ReportPeriod.Quarter,
        _ when match.Groups["month"].Success => ReportPeriod.Month,
        _ => ReportPeriod.Year,
    };

    [GeneratedRegex(
        @"\b(?:(?<nine>(?:0?9|chin) thang|nine.month)|(?<half>(?:0?6|sau) thang|six.month|half.year(?:ly)?)|(?<quarter>hang quy|^quy$|quarterly)|(?<month>hang thang|^thang$|monthly)|(?<year>hang nam|^nam(?=$|\s+(?!\d|nay|truoc|sau|ngoai))|cuoi nam|tong ket nam|(?:bao cao|report|bc) nam(?!\s+(?:\d|nay|truoc|sau|ngoai))|annual|yearly))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
