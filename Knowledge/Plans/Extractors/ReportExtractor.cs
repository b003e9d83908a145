using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Finds periodic reports: a period ("6 tháng", "hằng quý") and the day it is due, in a sentence about reporting. Reports
/// without a period or without a day are left out.
/// </summary>
internal sealed partial class ReportExtractor(EvidenceMaker evidence)
{
    private const int FarthestPeriod = 90;

    /// <summary>The reporting duties below a node of the outline.</summary>
    public IReadOnlyList<ReportingDuty> Extract(OutlineNode root)
    {
        var duties = new List<ReportingDuty>();
        OutlineNode? before = null;
        foreach (var node in root.SelfAndDescendants().Where(node => node.Body is not null))
        {
            duties.AddRange(FindIn(node, before));
            before = node;
        }

        return [.. duties.DistinctBy(duty => (Folding.FoldToWords($"{duty.Who}|{duty.To}|{duty.Via}"), duty.Period, duty.Due))];
    }

    private IEnumerable<ReportingDuty> FindIn(OutlineNode node, OutlineNode? before)
    {
        var block = node.Body!;
        var folded = block.Folded.Value;
        if (!Reporting().IsMatch(folded) && !(before is { Body: { } above } && before == node.Parent && Reporting().IsMatch(above.Folded.Value)))
            yield break;
        var parties = new Lazy<ReportParties>(() => ReportParties.Of(node, before));
        var start = 0;
        foreach (Match due in Due().Matches(folded))
        {
            foreach (var period in PeriodsOf(folded, start, due))
            {
                if (Day(due, period) is not { } day)
                    continue;
                yield return new ReportingDuty
                {
                    Who = parties.Value.Who,
                    To = parties.Value.To,
                    Via = parties.Value.Via,
                    Subject = parties.Value.Subject,
                    Period = period,
                    Due = day,
                    Before = due.Groups["before"].Success,
                    Evidence = evidence.Of(block),
                };
            }

            start = due.Index + due.Length;
        }
    }

    /// <summary>The periods named between the last due day and this one; with none, the one that the due day names itself.</summary>
    private static IEnumerable<ReportPeriod> PeriodsOf(string folded, int start, Match due)
    {
        var from = Math.Max(start, due.Index - FarthestPeriod);
        var sentence = folded.LastIndexOf(". ", due.Index, due.Index - from, StringComparison.Ordinal);
        from = Math.Max(from, sentence);
        var named = Period().Matches(folded, from).TakeWhile(match => match.Index < due.Index).Select(PeriodOf).ToList();
        if (due.Groups["own"] is { Success: true } own)
        {
            // "tháng cuối kỳ" leaves the period to the words before; "tháng cuối quý" names it.
            var ofPeriod = own.Value.EndsWith("ky", StringComparison.Ordinal);
            return ofPeriod && named.Count > 0 ? named : [OwnPeriod(own.Value)];
        }

        // "định kỳ 6 tháng, năm trước ngày 15/11": several periods may share a day only where nothing tells them apart.
        if (named.Count > 0)
            return [named[^1]];
        var after = folded[(due.Index + due.Length)..Math.Min(folded.Length, due.Index + due.Length + 40)];
        return Trailing().Match(after) is { Success: true } trailing ? [OwnPeriod(trailing.Value)] : [];
    }

    private static ReportPeriod PeriodOf(Match match) => match switch
    {
        _ when match.Groups["half"].Success => ReportPeriod.HalfYear,
        _ when match.Groups["nine"].Success => ReportPeriod.NineMonths,
        _ when match.Groups["quarter"].Success => ReportPeriod.Quarter,
        _ when match.Groups["month"].Success => ReportPeriod.Month,
        _ => ReportPeriod.Year,
    };

    private static ReportPeriod OwnPeriod(string words) =>
        words.Contains("quy", StringComparison.Ordinal) ? ReportPeriod.Quarter
        : words.Contains("nam", StringComparison.Ordinal) ? ReportPeriod.Year
        : ReportPeriod.Month;

    private static DueDay? Day(Match match, ReportPeriod period)
    {
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        if (!match.Groups["m"].Success)
            return period is ReportPeriod.Month or ReportPeriod.Quarter && day is >= 1 and <= 31 ? new DueDay.EveryPeriod(day) : null;
        var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month))
            return null;
        if (!match.Groups["y"].Success)
            return new DueDay.Yearly(month, day);
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        return year is >= 1990 and <= 2200 && day <= DateTime.DaysInMonth(year, month) ? new DueDay.Fixed(new DateOnly(year, month, day)) : null;
    }

    [GeneratedRegex(@"\bbao cao\b|\bso ket\b|\btong hop\b|\bgui ve\b")]
    private static partial Regex Reporting();

    [GeneratedRegex(@"(?:(?<before>truoc)(?: ngay)?|(?<=thang |nam |quy )(?<before>tr(?!ong)[a-z]{2,5}) ngay|(?:cham nhat|muon nhat)(?: la)?(?: vao| den)?(?: het)?(?: ngay)?|khong qua ngay|khong muon hon ngay|den (?:het )?ngay|(?:vao|trong) ngay|xong trong ngay|\((?:han |han cuoi )?ngay|han(?: cuoi)?:?(?: ngay)?|: ngay) ?(?<d>[0-3]?\d)(?:(?:\s?[/.-]\s?| thang )(?<m>[01]?\d)(?:(?:\s?[/.-]\s?| nam )(?<y>\d{4}))?(?!\d)|(?<own>(?: cua)? (?:thang cuoi (?:quy|ky|cua quy)|thang dau(?: cua)? quy|cuoi quy|hang thang|cua thang|moi thang|hang quy|thang tiep theo|thang sau|thang ke tiep))|(?=[\s,;.)]|$))")]
    private static partial Regex Due();

    [GeneratedRegex(@"(?:(?<=[,;] )(?:(?<year>nam)|(?<quarter>quy)|(?<month>thang))(?= \(|,| truoc| va| cham nhat)|\b(?<half>0?6 thang|sau thang|nua nam)(?: dau nam)?\b|\b(?<nine>0?9 thang|chin thang)\b|\b(?<quarter>hang quy|bao cao quy|dinh ky quy|moi quy|theo quy|quy (?:iv|i{1,3})\b|quy(?= truoc)|1 quy|quy:)|\b(?<month>hang thang|bao cao thang|dinh ky thang|moi thang|theo thang|thang:)|\b(?<year>hang nam|ca nam|bao cao nam|bao cao tong ket|tong ket nam|cuoi nam|mot nam|0?1 nam|moi nam|theo nam|va nam|nam(?= \(?truoc| \(?cham nhat|:)|nam 20\d\d(?= \(?truoc| \(?cham)))")]
    private static partial Regex Period();

    [GeneratedRegex(@"^[ ,)]*(?:hang thang|hang quy|hang nam|moi thang|moi quy|cua thang cuoi quy|thang cuoi quy)")]
    private static partial Regex Trailing();
}
