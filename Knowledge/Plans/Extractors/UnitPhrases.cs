using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Recognises the names of organisational units in running text and takes lists of them apart.</summary>
internal static partial class UnitPhrases
{
    /// <summary>Words that stand for many bodies at once and say nothing without what follows: "Các sở, ban, ngành".</summary>
    private static readonly HashSet<string> Collective = new(StringComparer.Ordinal)
    {
        "phong", "ban", "so", "nganh", "co quan", "don vi", "truong", "xa", "phuong", "dac khu", "huyen", "quan", "thi tran", "thi xa", "thanh pho",
        "to chuc", "doan the", "hoi", "doanh nghiep", "cap", "dia phuong", "khoa", "to", "bo", "tinh", "trung tam",
        "bo phan", "phong ban", "phong chuyen mon", "linh vuc", "cuc", "vu", "vien", "chi cuc", "hoi doan the", "ban nganh", "so nganh", "cap uy",
        "to dan pho van hoa", "nha truong", "ca nhan", "dau tu", "cap hoc", "khoi", "to chuyen mon", "vung",
    };

    /// <summary>Whether the words begin with the name or the kind of a unit.</summary>
    public static bool StartsWithUnit(string text) => Head().IsMatch(Folding.Fold(text.TrimStart('-', '–', '+', ' ', '(', '*')));

    /// <summary>Takes a list of units apart: at semicolons, then at commas and "và" where another unit's name begins.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var units = new List<string>();
        foreach (var part in text.Split([';', '\n'], StringSplitOptions.TrimEntries))
        {
            units.AddRange(SplitPart(part).Select(Clean).Where(unit => unit.Any(char.IsLetter) && !(units.Count > 0 && OtherClause().IsMatch(Folding.Fold(unit)))));
        }

        return [.. units.DistinctBy(Folding.FoldToWords)];
    }

    /// <summary>The unit that the words begin with, up to the verb that says what it does; all of them where there is no verb.</summary>
    public static string CutAtVerb(string text)
    {
        var folded = FoldedText.Of(text);
        foreach (Match verb in Verb().Matches(folded.Value))
        {
            if (verb.Index > 0 && !IsCapitalised(folded, verb) && !IsPartOfName(folded.Value, verb))
                return Clean(folded.Slice(0, verb.Index));
        }

        return Clean(text);
    }

    /// <summary>Whether the words begin with a verb that says what is done.</summary>
    public static bool StartsWithVerb(string text) =>
        Verb().Match(" " + Folding.Fold(text).TrimStart()) is { Success: true, Index: 0 } && !OrganisationKind().IsMatch(Folding.Fold(text).TrimStart());

    /// <summary>A unit's name without what surrounds it.</summary>
    public static string Clean(string unit)
    {
        var text = unit.Trim(' ', '.', ';', ':', ',', '-', '–', '+', '*', '"', '/');
        if (text.StartsWith('(') && text.EndsWith(')'))
            text = text[1..^1];
        if (text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal))
            text = text[..^1];
        var folded = FoldedText.Of(text);
        if (Lead().Match(folded.Value) is { Success: true } lead && lead.Length < folded.Value.Length)
            text = text[folded.ToOriginal(lead.Length)..];
        folded = FoldedText.Of(text);
        if (Trail().Match(folded.Value) is { Success: true, Index: > 0 } trail)
            text = text[..folded.ToOriginal(trail.Index)];
        return text.Trim(' ', '.', ';', ':', ',', '-', '–');
    }

    private static IEnumerable<string> SplitPart(string text)
    {
        var folded = FoldedText.Of(text);
        var start = 0;
        foreach (Match gap in Gap().Matches(folded.Value))
        {
            if (gap.Index < start || Depth(folded.Value, gap.Index) > 0)
                continue;
            var left = folded.Value[start..gap.Index];
            var right = folded.Value[(gap.Index + gap.Length)..];
            if (!Separates(left, right, gap.Value))
                continue;
            yield return folded.Slice(start, gap.Index - start);
            start = gap.Index + gap.Length;
        }

        yield return folded.Slice(start, folded.Value.Length - start);
    }

    private static bool Separates(string left, string right, string gap)
    {
        var next = Gap().Match(right) is { Success: true, Index: > 0 } more ? right[..more.Index] : right;
        // "Báo và Phát thanh, truyền hình tỉnh" is one office too.
        if (!Head().IsMatch(next == "bao" ? right : next) || left.Trim() == "bao" || (IsCollective(left) && !(Committee().IsMatch(left) && !Place().IsMatch(next))) || (IsCollective(next) && !OpensCollective().IsMatch(next)) || (left.EndsWith("kiem tra", StringComparison.Ordinal) && next.StartsWith("thanh tra", StringComparison.Ordinal)) || next.StartsWith("to chuc dang", StringComparison.Ordinal))
            return false;
        // "Văn phòng HĐND và UBND" is one office.
        return !(gap.Contains("va", StringComparison.Ordinal) && CouncilOffice().IsMatch(left.Trim()) && Committee().IsMatch(next));
    }

    private static bool IsCollective(string folded)
    {
        var words = Folding.FoldToWords(folded);
        foreach (var quantifier in (string[])["cac ", "cac co quan ", "nhung ", "toan the ", "uy ban nhan dan cac ", "ubnd cac "])
        {
            if (words.StartsWith(quantifier, StringComparison.Ordinal) && Collective.Contains(words[quantifier.Length..]))
                return true;
        }

        return Collective.Contains(words);
    }

    /// <summary>"Ban Xây dựng Đảng": a verb of a name is written large, unless the whole text is.</summary>
    private static bool IsCapitalised(FoldedText folded, Match verb)
    {
        var word = verb.Index + verb.Length - verb.Value.TrimStart(' ', ',').Length;
        return char.IsUpper(folded.Original[folded.ToOriginal(word)]) && folded.Original.Any(char.IsLower);
    }

    private static bool IsPartOfName(string folded, Match verb)
    {
        // "Văn phòng tổng hợp chuẩn bị": of two verbs side by side, the first belongs to the name.
        if (verb.Value.TrimStart(' ', ',') == "tong hop" && Office().IsMatch(folded[..verb.Index].TrimEnd()) && Verb().Match(folded, verb.Index + verb.Length) is { Success: true } next && next.Index == verb.Index + verb.Length && next.Value[0] == ' ')
            return true;
        if (!verb.Value.TrimStart(' ', ',').StartsWith("to chuc", StringComparison.Ordinal) && !verb.Value.TrimStart(' ', ',').StartsWith("kiem tra", StringComparison.Ordinal)
            && !verb.Value.TrimStart(' ', ',').StartsWith("tham muu", StringComparison.Ordinal))
            return false;
        var before = folded[..verb.Index].TrimEnd();
        return NameBefore().IsMatch(before) || NameAfter().IsMatch(folded[(verb.Index + verb.Length)..]);
    }

    private static int Depth(string text, int index) => text[..index].Count(c => c == '(') - text[..index].Count(c => c == ')');

    [GeneratedRegex(@"^(?:(?:cac|toan the|tat ca|nhung|lanh dao|thu truong|truong|giam doc|hieu truong|giao|de nghi|thuong truc|dong chi|d/c|mot so) )*(?:phong(?!,? chong| (?:chay|ho|benh|ngua|tranh|tru|trao)\b)|van phong|vp|ban(?! hanh)|so(?! hoa| ket| lieu| luong|:)|uy ban|ubnd|hdnd|hoi dong|trung tam|tt|truong(?! hop)|cong an|don vi|co quan|hoi(?! nghi| thao| hop| nhap)|doan(?! ket)|mat tran|ubmttq|mttq|thanh tra|chi cuc|cuc|vu|to(?! trinh| roi| cao| giac| tung| quoc| chuc(?! chinh| dang| doan| cong| xa hoi| khac| co))|khoa(?! hoc)|benh vien|tram|bo(?! may| sung| tri| tieu| chi so)|chi bo|dang bo|dang uy|thanh uy|tinh uy|huyen uy|quan uy|cap uy|cong doan|lien doan|ban chi dao|xa(?! hoi)|phuong(?! an| phap| thuc| tien| cham)|huyen|quan(?! triet| ly| he| tam| tri\b)|thanh pho|lanh dao|bo phan|co so(?! du lieu| vat chat| ha tang)|nha truong|cong chuc|vien(?! chuc| thong)|hoc vien|dai (?:phat thanh|truyen)|bao (?:va (?:dai|phat)|chi|dien tu|hai|nhan)|kho bac|thue (?:co so|tinh|thanh pho|khu vuc)|ngan hang|toa an|chuyen vien|giao vien|nganh|doanh nghiep|cong ty|nhom|thon|khu (?:dan cu|pho|vuc|tap the)|chinh phu|quoc hoi|uy vien|khoi(?! nghiep| phuc| dong| dau)|doi (?:canh sat|quan ly|thanh nien|tntp|cong tac|kiem lam|nghiep vu|chong|xung kich|thue|kiem soat|can su|tuyen truyen|trat tu|quy tac|dan phong|van hoa|thi cong|y te|thong tin)|kiem lam|hat|chanh van phong|pho (?:chu tich|giam doc|hieu truong|truong|chanh)|ke toan|can bo|dia phuong|bo chi huy|quan su|nhan vien|van thu|thuong truc|hoc sinh|vks|vien kiem sat|bao hiem xa hoi|bhxh|chu tich|hieu truong|giam doc|chu nhiem(?! lop)|vien truong|ban giam hieu|luc luong|xi nghiep|hop tac xa|tong cong ty|tap doan|tinh doan|thanh doan|huyen doan|xa doan|buu dien|dien luc|vien thong (?:tinh|thanh pho)|thue|hai quan|lien minh|ho kinh doanh|dong chi|chi nhanh|cang|don bien phong|trung doan|tieu doan|dai doi|tong cuc|to truong|truong (?:phong|ban|khoa|thon)|bi thu|nha van hoa|thu vien|bao tang|nha hat|dai (?!hoc|hoi|bieu|ly|dien|su|tu|duong)|xuong|phan (?:khoa|hieu)|quy (?:bao|ho|tin|dau|khuyen|vi)|ap|to dan pho|ban (?:dieu hanh|quan tri)|bao ve(?=$)|toa |cum|trai (?:giam|giong)|thanh doan)\b")]
    private static partial Regex Head();

    /// <summary>"tổ chức" as a noun: "tổ chức dịch vụ thu".</summary>
    [GeneratedRegex(@"^to chuc (?:dich vu|tin dung|chinh tri|xa hoi|dang|doan|cong doan|kinh te|khoa hoc|quoc te|phi|su nghiep|hanh nghe|giam dinh)\b")]
    private static partial Regex OrganisationKind();

    /// <summary>What may follow a list of units behind a semicolon, and names none.</summary>
    [GeneratedRegex(@"^(?:(?:nguon |du toan )?kinh phi|thoi (?:gian|han)|du kien|hoan thanh|xong|truoc|cham nhat|tien do|dia diem|so luong|thuong xuyen|hang)\b")]
    private static partial Regex OtherClause();

    [GeneratedRegex(@"^(?:cac|nhung|toan the|ubnd cac|uy ban nhan dan cac) ")]
    private static partial Regex OpensCollective();

    [GeneratedRegex(@" ?, ?(?:va )?| va | cung | & |/(?=[a-z])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:van phong|vp)(?: cua)? (?:hdnd|hoi dong nhan dan|doan dbqh|dang uy)(?:,| |$)")]
    private static partial Regex CouncilOffice();

    [GeneratedRegex(@"^(?:ubnd|uy ban nhan dan|hdnd)")]
    private static partial Regex Committee();

    [GeneratedRegex(@"^ ?(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|dac khu)\b")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:phong|ban|bo phan|to)$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^ ?(?:giao(?! vien| duc| su| xu)(?: cho)?|de nghi|yeu cau|do|don vi chu tri|trach nhiem cua|doi voi|nhiem vu cua|la|gom|:) ")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?: ?\(?(?:la don vi |la co quan )?(?:chu tri|phoi hop)(?:\b.*)?| ?\((?:la )?(?:co quan |don vi |bo phan )?(?:thuong truc|dau moi)[^()]*\)?|,? (?:xong|hoan thanh|thoi gian|(?:trong|truoc|tu|den|vao)(?: het)?(?: ngay| thang| quy| nam)(?: \d| [ivx]{1,3}\b)|truoc \d|cham nhat|muon nhat)\b.*| duoc)$")]
    private static partial Regex Trail();

    [GeneratedRegex(@",? (?:duoc )?(?:thuc hien|to chuc|xay dung|tham muu|trien khai|ra soat|huong dan|theo doi|kiem tra|don doc|tong hop|bao cao|ban hanh|de xuat|hoan thien|trinh|chu tri|phoi hop|co trach nhiem|chiu trach nhiem|can cu|tiep tuc|tang cuong|day manh|chu dong|lap|cap nhat|bo tri|chi dao|thanh lap|quan triet|tuyen truyen|tap trung|dam bao|bao dam|dinh ky|dang ky|hoan thanh|nghien cuu|khan truong|gui|thuong xuyen|kip thoi|phan cong|chuan bi|khai thac|tu van|cung cap (?:so lieu|thong tin|du lieu|tai lieu|danh sach|ho so)|van dong|phat dong|giai quyet|xu ly|nang cap|so hoa|tap huan|ky ket|phe duyet|tham dinh|lay y kien|danh gia|cong bo|dang tai|phat hanh|bien soan|lap dat|mua sam|dien tap|tuan tra|thu thap|tiep nhan|mo (?:cac |lop)|ra quan|thong nhat|van hanh|phan bo|khao sat|tien hanh|niem yet|kham(?= )|tiem(?= )|phun(?= )|mo rong|mo (?=chuyen |chien |dot |hoi |0?\d)|phat song|dua tin|dang tin|viet bai|lua chon|ap dung|phuc vu|doi chieu|sua chua|nao vet|thu gom|phan loai|xac minh|duy tri|khen thuong|ban giao|thanh toan|nghiem thu|ket noi|gioi thieu|quang ba|lam viec|thong bao|dat hang|in an|cap phat|bo sung|chuyen giao|dieu chinh|trong viec|de (?:trien|thuc|xay|to))\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:phong|(?<!van phong )ban|bo phan|cac|to|uy ban|va|-|cong tac)$")]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"^ (?:chinh tri|dang|doan|can bo|xa hoi|- can bo|hanh chinh$|co so|bo may|cong doan|tai chinh|chinh quyen)")]
    private static partial Regex NameAfter();
}
