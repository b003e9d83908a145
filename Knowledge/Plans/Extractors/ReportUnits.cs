using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The names of those who receive or pass on a report, in running text.</summary>
internal static partial class ReportUnits
{
    /// <summary>No name is longer.</summary>
    public const int Longest = 130;

    /// <summary>Whether words begin with a unit or a post.</summary>
    public static bool Starts(string words) => UnitPhrases.StartsWithUnit(words) || Post().IsMatch(Folding.Fold(words));

    /// <summary>The unit or the list of units that begins at a place of a folded text; null where none begins there.</summary>
    public static string? At(FoldedText folded, int start) => At(folded, start, folded.Value.Length);

    /// <summary>The same, ending at the latest where told.</summary>
    public static string? At(FoldedText folded, int start, int limit)
    {
        if (start >= limit || !(Starts(folded.Value[start..Math.Min(limit, start + 80)]) || IsAcronym(folded, start)))
            return null;
        var open = Math.Max(0, start - Longest);
        var bracketed = folded.Value[open..start].LastIndexOf('(') > folded.Value[open..start].LastIndexOf(')');
        limit = Math.Min(limit, start + (2 * Longest));
        var words = folded.Value[start..limit];
        var end = limit;
        foreach (Match stop in Stop().Matches(words))
        {
            var next = start + stop.Index + stop.Length;
            if (stop.Value is ", " or " va " or ", va " && next < limit && GoesOn(folded, next, bracketed && stop.Value == ", "))
                continue;
            end = start + stop.Index;
            break;
        }

        var unit = UnitPhrases.Clean(folded.Slice(start, end - start));
        return unit.Length is > 1 and < Longest ? unit : null;
    }

    /// <summary>"BHXH tỉnh", "LĐLĐ thành phố": an acronym with the name of its level or place.</summary>
    public static bool IsAcronym(FoldedText folded, int start)
    {
        var words = folded.Original[folded.ToOriginal(start)..].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Length is > 2 and < 9 && words[0].All(char.IsUpper) && (char.IsUpper(words[1][0]) || Level().IsMatch(Folding.Fold(words[1])));
    }

    /// <summary>Whether what follows a comma or "và" is another unit or a piece of the name ("Sở Văn hóa, Thể thao và Du lịch").</summary>
    private static bool GoesOn(FoldedText folded, int next, bool bracketed)
    {
        var words = folded.Value[next..Math.Min(folded.Value.Length, next + 80)];
        if (Duty().IsMatch(words))
            return false;
        return bracketed || Starts(words) || OtherPiece().IsMatch(words) || char.IsUpper(folded.Original[folded.ToOriginal(next)]);
    }

    [GeneratedRegex(@"^(?:ldld|bhxh|trung uong (?:hoi|doan|dang|mat tran|mttq)\b|tong (?:cuc|lien doan|thanh tra|giam doc)|giam doc|pho giam doc|hieu truong|pho hieu truong|thanh tra|bi thu|bo truong|thu tuong|truong (?:phong|ban|khoa)|ban thuong vu|lien minh|kiem toan|thuong truc|thue\b|thong ke (?=tinh|thanh|co so|cap|khu)|hai quan|dai hoc|ap\b|to dan pho|to truong|btv|bch|mttq|bgh\b|bgd\b|sgd|chanh thanh tra|hiep hoi|quy (?:bao|ho tro|phat)|tap doan|tong cong ty|vp\w*\b)")]
    private static partial Regex Post();

    /// <summary>Pieces of names that are written small: "Phòng Quản lý hộ kinh doanh, cá nhân", "Phòng Quản lý, hỗ trợ doanh nghiệp".</summary>
    [GeneratedRegex(@"^(?:ca nhan|ho tro doanh nghiep|ho gia dinh|giam sat|phap che|thong tin|thong ke|thanh tra|dan toc|ton giao|tre em|binh dang gioi|gia dinh|nghiep vu|cong nghe|hop tac quoc te|to chuc phi chinh phu)\b")]
    private static partial Regex OtherPiece();

    [GeneratedRegex(@"^(?:tinh|thanh|xa|phuong|huyen|co|cap|khu|trung)\b")]
    private static partial Regex Level();

    [GeneratedRegex(@"^(?:dong thoi|kip thoi|de xuat|tong hop|bao cao|gui|neu|theo doi|trong do|cu the|dinh ky|truoc)\b")]
    private static partial Regex Duty();

    [GeneratedRegex(@", va |, | va |:| \(|\)| 0?[69] thang| hang | vao | (?<!viet )nam\b| quy (?=[iv1-4]|\(|truoc|cham)| cham | muon | thong qua | qua | theo | truoc | dinh ky | de | duoc | ket qua| tinh hinh| viec |;|\.(?= |$)| tong hop| bang van ban| ve (?!sinh)| chung  \d| \||$| va (?=kip|de xuat|dong thoi)")]
    private static partial Regex Stop();
}
