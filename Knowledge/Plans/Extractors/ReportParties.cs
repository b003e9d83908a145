using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Who reports, to whom, through whom and what about, as the sentence and the heading above it say.</summary>
internal sealed partial record ReportParties(string? Who, string? To, string? Via, string? Subject)
{
    private const int LongestUnit = 110;

    /// <summary>Reads the parties of a reporting sentence.</summary>
    /// <param name="node">The node whose text asks for the report.</param>
    /// <param name="before">The node before it, where its subject may stand.</param>
    public static ReportParties Of(OutlineNode node, OutlineNode? before)
    {
        var folded = node.Body!.Folded;
        var via = Through(folded);
        var to = Receiver(folded);
        if (Advising().Match(folded.Value) is { Success: true } advising)
        {
            via = Unit(folded, advising.Groups["via"]) ?? via;
            to = Unit(folded, advising.Groups["to"]) ?? to;
        }

        return new ReportParties(Reporter(node, folded), to, via, SubjectOf(folded) ?? (before?.Body is { } above ? SubjectOf(above.Folded) : null));
    }

    private static string? Reporter(OutlineNode node, FoldedText folded)
    {
        if (node.Label.Length > 0 && UnitHeading.Find(node.Body!) is { } heading && heading.Rest < node.Text.Length)
            return heading.Unit;
        if (Duty().Match(folded.Value) is { Success: true, Index: > 2 and < LongestUnit } duty)
        {
            var subject = UnitPhrases.CutAtVerb(folded.Slice(0, duty.Index));
            if (UnitPhrases.StartsWithUnit(subject) && !subject.Contains('.', StringComparison.Ordinal))
                return subject;
        }

        return UnitAbove(node);
    }

    private static string? UnitAbove(OutlineNode node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            if (above.Body is { } body && UnitHeading.Find(body) is { } unit)
                return unit.Unit;
        }

        return UnitHeading.Find(node.Body!)?.Unit;
    }

    private static string? Through(FoldedText folded)
    {
        var match = ViaWords().Match(folded.Value);
        return match.Success ? Unit(folded, match.Groups["via"]) : null;
    }

    private static string? Receiver(FoldedText folded)
    {
        foreach (Match match in ToWords().Matches(folded.Value))
        {
            if (Unit(folded, match.Groups["to"]) is { } unit && UnitPhrases.StartsWithUnit(unit))
                return unit;
        }

        return null;
    }

    private static string? Unit(FoldedText folded, Group group)
    {
        if (!group.Success)
            return null;
        var unit = UnitPhrases.Clean(folded.Slice(group.Index, group.Length));
        return unit.Length is > 0 and < LongestUnit ? unit : null;
    }

    private static string? SubjectOf(FoldedText folded)
    {
        var match = SubjectWords().Match(folded.Value);
        return match.Success ? folded.Slice(match.Groups["subject"].Index, match.Groups["subject"].Length).Trim(' ', ',', '.', ';') : null;
    }

    [GeneratedRegex(@"tham muu (?:cho )?(?<via>(?:uy ban nhan dan|ubnd|lanh dao|ban giam doc|so|chu tich|dang uy|phong)[^,;.()]*?) (?:tong hop,? )?bao cao (?<to>[^;.()]+?)(?= theo | truoc | dinh ky|;|\.|\(|$)")]
    private static partial Regex Advising();

    [GeneratedRegex(@"(?:\(|, | )(?:thong qua|qua) (?<via>(?:phong|van phong|so|ban|bo phan|trung tam|cong chuc|thanh tra|to|uy ban|ubnd|chi cuc|khoa)[^,;.()]*)")]
    private static partial Regex ViaWords();

    [GeneratedRegex(@"(?:bao cao|gui|gui ve|bao cao ve|ve) (?:cho |ve )?(?<to>(?:uy ban|ubnd|so|phong|bo|ban|van phong|chinh phu|thuong truc|dang uy|thanh uy|tinh uy|huyen uy|trung tam|lanh dao|chu tich|hoi dong|truong|giam doc|hieu truong|chi cuc|cuc|thu truong|khoa|bi thu)\b[^;:.()]*?)(?=:| \(| 0?[69] thang| hang | vao | nam\b| quy | cham | qua | thong qua | theo | truoc | dinh ky | de | va kip| ket qua|, kip|;|\.|,? tong hop|\(|$)")]
    private static partial Regex ToWords();

    [GeneratedRegex(@"\b(?:dinh ky|bao cao|tong hop|gui|co trach nhiem|hang (?:thang|quy|nam)|thuc hien che do)\b")]
    private static partial Regex Duty();

    [GeneratedRegex(@"(?<subject>(?:ket qua|tinh hinh|viec|cong tac)[^,;.()]{0,40}(?:thuc hien|trien khai)[^,;.()]{3,140})(?=[,;.()]|$)")]
    private static partial Regex SubjectWords();
}
