using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Who reports, to whom, through whom and what about, as the sentence and the headings above it say.</summary>
internal sealed partial record ReportParties(string? Who, string? To, string? Via, string? Subject)
{
    /// <summary>How many characters away from its due day a party may stand.</summary>
    private const int Farthest = 3000;

    /// <summary>Reads the parties of one due day of a reporting text.</summary>
    /// <param name="node">The node whose text asks for the report.</param>
    /// <param name="folded">Its words.</param>
    /// <param name="before">The node before it, where its subject may stand.</param>
    /// <param name="stretch">The words that the due day owns.</param>
    /// <param name="earlier">The parties of the due day before it in the same text; null for the first.</param>
    public static ReportParties Of(OutlineNode node, FoldedText folded, OutlineNode? before, ReportStretch stretch, ReportParties? earlier)
    {
        if (ReportRow.Of(folded, stretch.Due) is { } row)
        {
            var around = ReportSurroundings.Of(node);
            return new ReportParties(row.Who ?? around?.Who, row.To ?? around?.To, around?.Via, row.Subject ?? around?.Subject);
        }

        if (earlier is not null && SentenceEnd().Matches(folded.Value[..stretch.Due.Start], stretch.Start).LastOrDefault() is { } stop && Speaker(folded, stop.Index + stop.Length, stretch.SentenceEnd) is { } speaker)
        {
            var (to, via, _) = Route(folded, stop.Index, stretch.SentenceEnd);
            return new ReportParties(speaker, to ?? earlier.To, via, ReportSubject.In(folded, stop.Index, stretch.Due.End));
        }

        var own = Route(folded, Math.Max(stretch.Start, stretch.Due.End - Farthest), stretch.Due.End);
        if (own.To is null && earlier is null)
            own = Merge(own, Route(folded, stretch.LastHere, stretch.SentenceEnd));
        if (own.To is null && earlier is null)
            own = Merge(own, Route(folded, stretch.LastDue, stretch.LastDue + Farthest));
        if (own.To is null && earlier is null)
            own = Merge(own, Route(folded, 0, Farthest));
        var subject = ReportSubject.In(folded, Math.Max(stretch.Start, stretch.Due.End - Farthest), stretch.Due.End);
        if (earlier is not null)
        {
            var redirected = own.To is not null && own.To != earlier.To;
            return new ReportParties(
                redirected && own.Advises ? ReporterAbove(node) ?? earlier.Who : Speaker(folded, stretch.Start, stretch.Due.Start) ?? earlier.Who,
                own.To ?? earlier.To,
                own.Via ?? (redirected ? null : earlier.Via),
                subject ?? earlier.Subject);
        }

        var near = ReportSurroundings.Of(node);
        return new ReportParties(
            Reporter(node, folded, stretch) ?? near?.Who,
            own.To ?? near?.To,
            own.Via ?? (own.To is null ? near?.Via : null) ?? Route(folded, stretch.LastHere, stretch.SentenceEnd).Via ?? (stretch.SentenceEnd < stretch.LastDue ? null : Route(folded, stretch.LastDue, stretch.LastDue + Farthest).Via),
            subject ?? ReportSubject.In(folded, 0, Farthest) ?? near?.Subject ?? (before?.Body is { } above ? ReportSubject.In(above.Folded, 0, Farthest) : null) ?? ReportSubject.Bare(folded, stretch.Due.Start));
    }

    /// <summary>Whom a stretch names as receiver, and through whom the report goes.</summary>
    public static (string? To, string? Via, bool Advises) Route(FoldedText folded, int start, int end)
    {
        end = Math.Min(end, folded.Value.Length);
        if (start >= end)
            return (null, null, false);
        var through = ViaWords().Matches(folded.Value[..end], start).Select(via => ReportUnits.At(folded, via.Index + via.Length)).FirstOrDefault(unit => unit is not null);
        if (Advising().Match(folded.Value, start, end - start) is { Success: true } advising && ReportUnits.At(folded, advising.Groups["via"].Index, advising.Groups["via"].Index + advising.Groups["via"].Length) is { } chief)
            return (Receiver(folded, advising.Index + advising.Length, end, atOnce: true) ?? Receiver(folded, advising.Groups["via"].Index + advising.Groups["via"].Length, end), chief, true);
        return (Receiver(folded, start, end), through, false);
    }

    private static (string? To, string? Via, bool Advises) Merge((string? To, string? Via, bool Advises) own, (string? To, string? Via, bool Advises) other) =>
        other.To is null ? (own.To, own.Via ?? other.Via, own.Advises) : (other.To, own.Via ?? other.Via, other.Advises);

    private static string? Receiver(FoldedText folded, int start, int end, bool atOnce = false)
    {
        if (atOnce)
            return ReportUnits.At(folded, start);
        foreach (Match lead in ToWords().Matches(folded.Value[..end], start))
        {
            if (ReportUnits.At(folded, lead.Index + lead.Length) is { } unit)
                return unit;
        }

        return null;
    }

    private static string? Reporter(OutlineNode node, FoldedText folded, ReportStretch stretch)
    {
        if (node.Label.Length > 0 && UnitHeading.Find(node.Body!) is { } heading && heading.Rest < node.Text.Length)
            return SendsAtEnd().Replace(heading.Unit, "");
        if (SentenceEnd().Matches(folded.Value[..stretch.Due.Start], stretch.Start).LastOrDefault() is { } stop && Speaker(folded, stop.Index + stop.Length, stretch.SentenceEnd) is { } own)
            return own;
        return Speaker(folded, stretch.Start, Math.Min(folded.Value.Length, stretch.Due.End + Farthest)) ?? (Regime().IsMatch(folded.Value) ? null : ReporterAbove(node));
    }

    /// <summary>The unit that the sentence around a due day begins with.</summary>
    private static string? Speaker(FoldedText folded, int start, int end)
    {
        var words = folded.Slice(start, end - start).TrimStart(',', ';', ' ', '-', ')', '.');
        var text = FoldedText.Of(words);
        if (Duty().Match(text.Value) is not { Success: true, Index: > 2 } duty)
            return null;
        var subject = UnitPhrases.CutAtVerb(text.Slice(0, duty.Index));
        return (ReportUnits.Starts(subject) || ReportUnits.IsAcronym(FoldedText.Of(subject), 0)) && !subject.Contains('.', StringComparison.Ordinal) && subject.Length < ReportUnits.Longest ? subject : null;
    }

    private static string? ReporterAbove(OutlineNode node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            if (above.Body is { } body && UnitHeading.Find(body) is { } unit)
                return unit.Unit;
        }

        return UnitHeading.Find(node.Body!)?.Unit ?? ReportSurroundings.HeadingOf(node);
    }

    [GeneratedRegex(@" (?:nộp|gửi|báo cáo|lập)$")]
    private static partial Regex SendsAtEnd();

    /// <summary>"Chế độ báo cáo: …" speaks of everybody, whatever it stands below.</summary>
    [GeneratedRegex(@"^\W*(?:ve )?(?:che do|thoi han|thoi gian|lich)(?: thong tin,?)? (?:gui )?bao cao\b")]
    private static partial Regex Regime();

    /// <summary>A sentence of its own names its own parties.</summary>
    [GeneratedRegex(@"[.!?] ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:tham muu(?: cho| giup)?|trinh) (?<via>[a-z][^;.()]{1,90}?) (?:de |ky )?(?:tong hop,? |xay dung |ban hanh |ky )?bao cao ")]
    private static partial Regex Advising();

    [GeneratedRegex(@"\b(?<!(?:ket|hieu|vuot) )(?:thong qua|qua)(?: dau moi)?(?: la)? ")]
    private static partial Regex ViaWords();

    [GeneratedRegex(@"\b(?:bao cao|gui|nop|trinh|ve|cho|voi|den|toi)(?: bao cao)?(?: ve| cho| den| toi| len)? ")]
    private static partial Regex ToWords();

    [GeneratedRegex(@"\b(?:dinh ky|(?:nop |gui |lap )?bao cao|tong hop|gui|nop|co trach nhiem|hang (?:thang|quy|nam)|thuc hien che do|(?:cham|muon) nhat|truoc ngay)\b")]
    private static partial Regex Duty();
}
