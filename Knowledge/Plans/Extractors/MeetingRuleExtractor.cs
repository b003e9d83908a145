using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Finds caps on the length of meetings: "hội nghị quán triệt không quá 1/2 ngày".</summary>
internal sealed partial class MeetingRuleExtractor(EvidenceMaker evidence)
{
    /// <summary>The caps that the blocks set, once each.</summary>
    public IReadOnlyList<MeetingRule> Extract(IEnumerable<TextBlock> blocks) =>
        [.. blocks.SelectMany(FindIn).DistinctBy(rule => (Folding.FoldToWords(rule.Meeting), rule.MaxDays))];

    private IEnumerable<MeetingRule> FindIn(TextBlock block)
    {
        var folded = block.Folded;
        var from = 0;
        foreach (Match match in Cap().Matches(folded.Value))
        {
            var start = Math.Max(from, ClauseStart(folded.Value, match.Index));
            var meeting = Name(folded.Slice(start, match.Index - start));
            from = match.Index + match.Length;
            if (Days(match) is { } days && Meeting().IsMatch(Folding.Fold(meeting)))
                yield return new MeetingRule(meeting, days, evidence.Of(block, folded.ToOriginal(start), folded.ToOriginal(from) - folded.ToOriginal(start)));
        }
    }

    private static int ClauseStart(string folded, int end)
    {
        var start = folded.LastIndexOfAny([';', '.', ':', '('], Math.Max(0, end - 1)) + 1;
        // "đối với hội nghị chuyên môn: không quá 1 ngày"
        if (end - start < 4 && start > 1)
            start = folded.LastIndexOfAny([';', '.', ':', '('], start - 2) + 1;
        var comma = folded.LastIndexOf(',', Math.Max(0, end - 1));
        // "hội nghị sơ kết, tổng kết" is one kind of meeting; "…, họp giao ban" begins another.
        return comma > start && Meeting().IsMatch(folded[comma..end]) && !(Kind().IsMatch(folded[(comma + 1)..end]) && Meeting().IsMatch(folded[start..comma])) ? comma + 1 : start;
    }

    private static string Name(string words)
    {
        var folded = FoldedText.Of(words.Trim(' ', ',', ':', '-'));
        var lead = Lead().Match(folded.Value);
        var text = lead.Success ? folded.Original[folded.ToOriginal(lead.Length)..] : folded.Original;
        folded = FoldedText.Of(text);
        var trail = Trail().Match(folded.Value);
        text = (trail.Success ? text[..folded.ToOriginal(trail.Index)] : text).Trim(' ', ',', ':');
        return text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    private static decimal? Days(Match match)
    {
        var half = match.Groups["half"].Success ? 0.5m : 0m;
        var number = match.Groups["n"].Value;
        if (number.Length == 0)
            return half;
        return number switch
        {
            "mot" => 1m + half,
            "hai" => 2m + half,
            "ba" => 3m + half,
            _ when decimal.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 31 => value + half,
            _ => null,
        };
    }

    [GeneratedRegex(@"(?:khong (?:duoc )?(?:qua|vuot qua|keo dai qua|dai qua)|toi da(?: la)?(?: khong qua)?|nhieu nhat|gioi han (?:trong|o)?) (?:la )?(?:(?<half>0?1 ?/ ?0?2|nua|½|1⁄2|mot buoi|01 buoi|1 buoi)(?= ngay| lam viec|\b)(?: ngay)?|(?<n>\d{1,2}(?:[.,]\d)?|mot|hai|ba) ngay(?<half> ruoi)?)")]
    private static partial Regex Cap();

    [GeneratedRegex(@"\b(?:hoi nghi|hop|cuoc hop|hoi thao|toa dam|hoi y|giao ban|tap huan|so ket|tong ket|lam viec)\b")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^ ?(?:va )?(?:so ket|tong ket|tap huan|quan triet|trien khai|chuyen de|giao ban|hoi thao|toa dam)\b")]
    private static partial Regex Kind();

    [GeneratedRegex(@"^(?:(?:doi voi|cac|nhung|thoi gian|thoi luong|to chuc|quy dinh|cua|va|rieng|moi|bao dam|dam bao) )+")]
    private static partial Regex Lead();

    [GeneratedRegex(@",? (?:co )?(?:thoi gian|thoi luong)(?: to chuc| hop)?$|,? (?:duoc )?(?:to chuc|keo dai|dien ra)(?: trong| thoi gian)?$")]
    private static partial Regex Trail();
}
