using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Tells the units in a cell apart.</summary>
internal static partial class UnitCell
{
    private static readonly char[] Separators = [';', '+'];

    /// <summary>Words that name kinds of units: alone after "các …" they belong to the collective ("Các sở, ban, ngành").</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "so", "ban", "nganh", "phong", "don vi", "co quan", "doan the", "dia phuong", "hoi", "to chuc", "ca nhan", "truong", "bo",
        "phong ban", "xa", "phuong", "dac khu", "huyen", "quan", "thi xa", "thanh pho", "khoa", "thon", "to dan pho", "khu pho", "trung tam", "doanh nghiep",
    };

    /// <summary>Words that names of units begin with.</summary>
    private static readonly string[] Heads =
    [
        "cac ", "phong ", "van phong", "so ", "trung tam ", "don vi ", "thanh tra", "chi cuc ", "cong an", "ban ", "bo ", "truong ", "ubmttq", "mat tran ", "uy ban ", "ubnd", "hdnd",
        "doan ", "doan thanh nien", "lien doan ", "co quan ", "hoi ", "cong doan", "vien ", "cuc ", "vu ", "to ", "dang uy", "tat ca ", "toan the ", "hieu truong", "giam doc", "thu truong",
        "nganh ", "doan the", "dia phuong", "tinh doan", "thanh doan", "xa doan", "dien luc", "benh vien", "benh xa", "tram ", "hat ", "doi ", "hai doi ", "don ", "chi nhanh ", "bao hiem xa hoi",
        "bao hiem y te", "dai ", "cong ty", "tong cong ty", "hoc vien ", "kho bac", "ngan hang ", "toa an", "thue tinh", "thue thanh pho", "thue co so", "hai quan", "cang ", "cang vu ", "tong cuc ",
        "nha truong", "nha van hoa", "nha thieu nhi", "thu vien ", "bao tang", "quy ", "hiep hoi ", "lien hiep ", "lien minh ", "hop tac xa", "thon ", "khu pho", "ban chi huy", "doanh nghiep", "thuong truc ",
        "nghiep doan ", "bo chi huy", "chi hoi ", "chi doan ", "thi hanh an", "hoi dong ", "vuon quoc gia", "cum ", "cau lac bo", "ke toan", "chu tich", "bi thu", "truong phong", "truong thon",
    ];

    /// <summary>Words that begin names but are parts of them after a comma or "và".</summary>
    private static readonly string[] NoHeads =
    [
        "to chuc", "khoa hoc", "doan ket", "quy hoach", "don thu", "hoi nhap", "so hoa", "dai hoc", "hat nhan", "vien chuc", "vien thong", "phong chong", "phong chay", "phong ngua", "phong ho", "phong dich",
        "vu viec", "bo may", "so lieu", "hoi nghi",
    ];

    private static readonly string[] HeadsAfterAnd =
    [
        "cac ", "phong ", "van phong", "so ", "trung tam ", "don vi ", "thanh tra", "chi cuc ", "cong an", "truong ", "co quan ", "khoa ", "hoi ", "tinh doan", "doan thanh nien", "cong doan", "benh vien",
        "tram ", "ban quan ly", "ban chi huy", "bao hiem xa hoi", "dien luc", "kho bac", "lien doan", "lien minh", "uy ban mat tran", "doi ",
    ];

    /// <summary>The units, in order, each once; empty for an empty cell.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var units = new List<string>();
        foreach (var part in Parts(cell))
        {
            var first = units.Count;
            foreach (var piece in part.Split(',').SelectMany(SplitAtAnd))
            {
                var unit = piece.Trim().Trim('.', '-', '–', '*', '/', ':', '\u2022').Trim();
                if (unit.Length == 0 || !unit.Any(char.IsLetter))
                    continue;

                if (units.Count > first && !BeginsAnother(units, unit))
                    units[^1] = $"{units[^1]}, {unit}";
                else
                    units.Add(unit);
            }
        }

        return [.. units.DistinctBy(Folding.FoldToWords)];
    }

    /// <summary>The parts that semicolons keep apart, or lines where the next one is no continuation.</summary>
    private static IEnumerable<string> Parts(string cell)
    {
        foreach (var part in cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var open = "";
            foreach (var line in part.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (open.Length > 0 && BeginsLine(open, line))
                {
                    yield return open;
                    open = line;
                }
                else
                {
                    open = open.Length == 0 ? line : $"{open} {line}";
                }
            }

            yield return open;
        }
    }

    /// <summary>Whether a line begins another unit: "Hải quan cửa khẩu" goes on in "Móng Cái", which names no unit by itself.</summary>
    private static bool BeginsLine(string open, string line)
    {
        if (char.IsLower(line[0]) || open[^1] is '-' or '–' or '&' || open.EndsWith(" và", StringComparison.Ordinal))
            return false;

        return open[^1] is ',' or '.' || !HasHead(open) || !char.IsLetter(line[0]) || HasHead(line) || BeginsWithCapitals(line)
            || open.StartsWith(line.Split(' ')[0] + " ", StringComparison.Ordinal);
    }

    /// <summary>Whether the words begin with what names of units begin with.</summary>
    internal static bool HasHead(string unit)
    {
        var folded = Folding.Fold(unit).Trim() + " ";
        return !IsNoHead(folded) && (Array.Exists(Heads, head => folded.StartsWith(head, StringComparison.Ordinal)) || Persons().IsMatch(folded));
    }

    private static bool BeginsWithCapitals(string unit) => unit.Split(' ')[0] is { Length: > 1 } first && first.All(c => char.IsUpper(c) || !char.IsLetter(c));

    [GeneratedRegex("^(ong|ba|dong chi|d/c|pho|nhom|hai quan|thong ke|xi nghiep|nha may|tong giam doc|van phong) ")]
    private static partial Regex Persons();

    private static IEnumerable<string> SplitAtAnd(string piece)
    {
        var folded = FoldedText.Of(piece);
        var from = 0;
        for (var at = folded.Value.IndexOf(" va ", StringComparison.Ordinal); at >= 0; at = folded.Value.IndexOf(" va ", at + 1, StringComparison.Ordinal))
        {
            var next = folded.Value[(at + 4)..];
            if (!Array.Exists(HeadsAfterAnd, head => next.StartsWith(head, StringComparison.Ordinal)) || IsNoHead(next) || IsOpenCollective(folded.Value[..at]))
                continue;

            yield return piece[from..folded.ToOriginal(at)];
            from = folded.ToOriginal(at + 4);
        }

        yield return piece[from..];
    }

    /// <summary>Whether a piece after a comma is a unit by itself: "Hạ tầng và Đô thị" belongs to the name before it.</summary>
    private static bool BeginsAnother(List<string> units, string unit)
    {
        if (IsOpenCollective(units[^1]) && StartsWithKind(unit))
            return false;

        var folded = Folding.Fold(unit).Trim() + " ";
        var first = unit.Split(' ')[0];
        if (IsNoHead(folded))
            return false;
        // "Phòng Quản lý hộ kinh doanh, cá nhân": a kind of unit by itself goes on with the name.
        if (char.IsLower(first[0]) && Kinds.Contains(folded.Trim()))
            return false;

        return Array.Exists(Heads, head => folded.StartsWith(head, StringComparison.Ordinal))
            || BeginsWithCapitals(unit)
            // "Khoa Dược, Khoa Ngoại": what an earlier unit begins with, units begin with.
            || (char.IsUpper(first[0]) && units.Exists(known => known.StartsWith(first + " ", StringComparison.Ordinal)));
    }

    private static bool IsNoHead(string folded) => Array.Exists(NoHeads, word => folded.StartsWith(word, StringComparison.Ordinal));

    private static bool IsOpenCollective(string unit)
    {
        var words = Folding.Fold(unit).Trim();
        var at = words.StartsWith("cac ", StringComparison.Ordinal) ? 0 : words.IndexOf(" cac ", StringComparison.Ordinal) + 1;
        return (at > 0 || words.StartsWith("cac ", StringComparison.Ordinal)) && words[(at + 4)..].Split(", ").All(kind => Kinds.Contains(kind.Trim()));
    }

    private static bool StartsWithKind(string unit)
    {
        var words = Folding.FoldToWords(unit);
        return Kinds.Any(kind => words == kind || words.StartsWith(kind + " ", StringComparison.Ordinal));
    }
}
