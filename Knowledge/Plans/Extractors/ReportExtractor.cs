using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Finds periodic reports: a period ("6 tháng", "hằng quý") and the day it is due, in a sentence about reporting. Reports
/// without a period or without a day are left out, and so are reports that are made once.
/// </summary>
internal sealed partial class ReportExtractor(EvidenceMaker evidence)
{
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
        var mended = MisreadWords.Mended(block);
        var folded = mended.Value;
        var listed = node.Parent is { Body: { } above } && Reporting().IsMatch(above.Folded.Value);
        if (!listed && !Reporting().IsMatch(folded))
            yield break;
        var dues = ReportDue.Find(folded);
        var periods = ReportPeriods.Of(folded, dues);
        ReportParties? parties = null;
        for (var i = 0; i < dues.Count; i++)
        {
            var due = dues[i];
            listed = ReportClause.Reports(folded, due, listed || parties is not null);
            foreach (var period in listed ? periods[i].Periods : [])
            {
                if (due.For(period) is not { } day)
                    continue;
                parties = ReportParties.Of(node, mended, before, ReportStretch.Of(folded, dues, i), parties);
                yield return Duty(block, mended, parties, period, due, day, periods[i].Sure);
            }
        }
    }

    private ReportingDuty Duty(TextBlock block, FoldedText folded, ReportParties parties, ReportPeriod period, ReportDue due, DueDay day, bool sure)
    {
        var duty = new ReportingDuty
        {
            Who = parties.Who,
            To = parties.To,
            Via = parties.Via,
            Subject = parties.Subject,
            Period = period,
            Due = day,
            Before = due.Before,
            Evidence = evidence.Of(block),
        };
        return duty with { Readings = ReportReadings.Of(duty, block, folded, due, sure) };
    }

    [GeneratedRegex(@"\bbao cao\b|\bso ket\b|\btong hop\b|\bgui ve\b|\bgui (?:so lieu|ket qua|tinh hinh)\b")]
    private static partial Regex Reporting();
}
