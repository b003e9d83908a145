using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What the headings above a text say about the figures in it.</summary>
/// <param name="Goals">Whether it stands below "Chỉ tiêu" or "Mục tiêu": there bare counts are goals.</param>
/// <param name="Excluded">Whether it tells how things stand, or is about money.</param>
/// <param name="Period">The stretch that a heading names ("Mục tiêu đến năm 2030"); null where none does.</param>
/// <param name="Year">The year of the plan; null where it is not known.</param>
internal sealed partial record TargetContext(bool Goals, bool Excluded, string? Period, int? Year)
{
    private const int LongestHeading = 160;

    /// <summary>The context of a node.</summary>
    public static TargetContext Of(OutlineNode node, int? year)
    {
        var goals = false;
        string? period = null;
        for (var above = node; above is { Body: { } body }; above = above.Parent)
        {
            var words = body.Folded.Value;
            var heading = words.Length > LongestHeading ? words[..LongestHeading] : words;
            if ((above == node ? OwnFunding() : Funding()).IsMatch(heading) || (above != node && Situation().IsMatch(heading)))
                return new TargetContext(Goals: false, Excluded: true, period, year);
            if (above == node && !Short().IsMatch(heading))
                continue;
            goals |= GoalHeading().IsMatch(heading);
            if (above != node)
                period ??= TargetPeriods.OfHeading(body);
        }

        return new TargetContext(goals, Excluded: false, period, year);
    }

    [GeneratedRegex(@"^(?:(?:du toan|nguon|ve) )?(?:kinh phi|nguon luc tai chinh)\b(?! tiet kiem| cong doan)|^du toan\b")]
    private static partial Regex Funding();

    [GeneratedRegex(@"^(?:tong |nguon |du toan )?kinh phi(?: thuc hien| to chuc| hoat dong| trien khai| bao dam| dam bao| du kien)?(?: (?:cac )?(?:ke hoach|nhiem vu|chuong trinh)[^:.]{0,40})? ?(?::|\.|do\b|tu\b|duoc|la\b|\d|$)")]
    private static partial Regex OwnFunding();

    [GeneratedRegex(@"^(?:khai quat |danh gia |so luoc )?(?:tinh hinh(?! thuc hien nhiem vu nam 20)|thuc trang|hien trang|ket qua (?:thuc hien|dat duoc|nam|cong tac|trien khai|hoat dong)|dac diem|danh gia|ton tai|han che|khai quat|boi canh|su can thiet)|ket qua (?:thuc hien|dat duoc).{0,40} nam 20")]
    private static partial Regex Situation();

    [GeneratedRegex(@"\b(?:chi tieu|muc tieu|phan dau)\b")]
    private static partial Regex GoalHeading();

    [GeneratedRegex(@"^(?:cac |mot so )?(?:chi tieu|muc tieu)")]
    private static partial Regex Short();
}
