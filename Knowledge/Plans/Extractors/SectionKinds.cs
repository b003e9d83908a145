using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Tells what a section is about by the words of its heading.</summary>
internal static partial class SectionKinds
{
    private const int LongestHeading = 160;

    /// <summary>The kind of a section.</summary>
    public static SectionKind Of(OutlineNode section)
    {
        var heading = section.Body?.Folded.Value ?? "";
        if (heading.Length > LongestHeading)
            heading = heading[..LongestHeading];
        // "PHỤ LỤC / PHÂN CÔNG NHIỆM VỤ" lists the work itself.
        if (section.Kind == MarkerKind.Part && section.Label.StartsWith("PHỤ LỤC", StringComparison.OrdinalIgnoreCase) && Annexed().IsMatch(heading))
            return SectionKind.Tasks;
        return heading switch
        {
            _ when Situation().IsMatch(heading) => SectionKind.Situation,
            _ when Divided().IsMatch(heading) => SectionKind.Tasks,
            _ when Organisation().IsMatch(heading) => SectionKind.Organisation,
            _ when Funding().IsMatch(heading) => SectionKind.Funding,
            _ when Tasks().IsMatch(heading) => SectionKind.Tasks,
            _ when Purpose().IsMatch(heading) => SectionKind.Purpose,
            _ => SectionKind.Other,
        };
    }

    /// <summary>Whether a section about the organisation hands out work, as against rules for carrying it out.</summary>
    public static bool Assigns(OutlineNode section) => Assigning().IsMatch(section.Body?.Folded.Value ?? "");

    /// <summary>The nearest section or part above a node, itself included; null outside of any.</summary>
    public static OutlineNode? SectionOf(OutlineNode node)
    {
        for (var above = node; above is not null; above = above.Parent)
        {
            if (above.Parent is { Kind: MarkerKind.Root or MarkerKind.Part })
                return above;
        }

        return null;
    }

    [GeneratedRegex(@"\bphan cong\b|nhiem vu|cong viec|noi dung")]
    private static partial Regex Annexed();

    [GeneratedRegex(@"\bphan cong\b|\bgiao nhiem vu\b|nhiem vu (?:cu the )?cua")]
    private static partial Regex Assigning();

    [GeneratedRegex(@"tinh hinh|thuc trang|ket qua (?:thuc hien|dat duoc)|dac diem|danh gia chung|ton tai, han che")]
    private static partial Regex Situation();

    /// <summary>"Nội dung và phân công thực hiện" holds the work with those who do it.</summary>
    [GeneratedRegex(@"^(?:mot so )?(?:noi dung|nhiem vu|giai phap|ke hoach|cong viec|hoat dong)[a-z, ]{0,40}(?: va|,|-) phan cong")]
    private static partial Regex Divided();

    [GeneratedRegex(@"to chuc thuc hien|phan cong (?:thuc hien|trach nhiem|nhiem vu|to chuc)|trach nhiem (?:cua|thuc hien)|che do (?:thong tin|bao cao)|bao cao|to chuc trien khai thuc hien")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^(?:du toan |nguon )?kinh phi|nguon luc|du toan")]
    private static partial Regex Funding();

    [GeneratedRegex(@"nhiem vu|noi dung|giai phap|hoat dong|cong viec|bien phap|cong tac trong tam|ke hoach cu the|tien do|chuong trinh cong tac")]
    private static partial Regex Tasks();

    [GeneratedRegex(@"muc dich|yeu cau|muc tieu|quan diem|chi tieu|pham vi|doi tuong|nguyen tac|can cu|phuong cham")]
    private static partial Regex Purpose();
}
