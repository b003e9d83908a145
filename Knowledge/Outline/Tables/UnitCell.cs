using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Tells the units in a cell apart.</summary>
internal static class UnitCell
{
    private static readonly char[] Separators = [',', ';', '\n', '+'];

    /// <summary>Words that name kinds of units: alone after "các …" they belong to the collective ("Các sở, ban, ngành").</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "so", "ban", "nganh", "phong", "don vi", "co quan", "doan the", "dia phuong", "hoi", "to chuc", "ca nhan", "truong", "bo",
        "phong ban", "xa", "phuong", "dac khu", "huyen", "quan", "thi xa", "thanh pho",
    };

    /// <summary>Words that names of units begin with.</summary>
    private static readonly string[] Heads =
    [
        "cac ", "phong ", "van phong", "so ", "trung tam ", "don vi ", "thanh tra", "chi cuc ", "cong an", "ban ", "bo ", "truong ", "ubmttq", "mat tran ", "uy ban ", "ubnd", "hdnd",
        "doan ", "doan thanh nien", "lien doan ", "co quan ", "hoi ", "cong doan", "vien ", "cuc ", "vu ", "to ", "dang uy", "tat ca ", "toan the ", "hieu truong", "giam doc", "thu truong",
        "nganh ", "doan the", "dia phuong", "to chuc", "ca nhan",
    ];

    private static readonly string[] HeadsAfterAnd =
    [
        "cac ", "phong ", "van phong", "so ", "trung tam ", "don vi ", "thanh tra", "chi cuc ", "cong an", "truong ", "co quan ",
    ];

    /// <summary>The units, in order, each once; empty for an empty cell.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var units = new List<string>();
        foreach (var piece in cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries).SelectMany(SplitAtAnd))
        {
            var unit = piece.Trim().Trim('.', '-', '–', '*', '/', ':', '\u2022').Trim();
            if (unit.Length == 0 || !unit.Any(char.IsLetter))
                continue;

            if (units.Count > 0 && ((IsOpenCollective(units[^1]) && StartsWithKind(unit)) || !BeginsUnit(unit)))
                units[^1] = $"{units[^1]}, {unit}";
            else if (!units.Any(known => Folding.SameWords(known, unit)))
                units.Add(unit);
        }

        return units;
    }

    private static IEnumerable<string> SplitAtAnd(string piece)
    {
        var folded = FoldedText.Of(piece);
        var from = 0;
        for (var at = folded.Value.IndexOf(" va ", StringComparison.Ordinal); at >= 0; at = folded.Value.IndexOf(" va ", at + 1, StringComparison.Ordinal))
        {
            var next = folded.Value[(at + 4)..];
            if (!HeadsAfterAnd.Any(head => next.StartsWith(head, StringComparison.Ordinal)) || IsOpenCollective(folded.Value[..at]))
                continue;

            yield return piece[from..folded.ToOriginal(at)];
            from = folded.ToOriginal(at + 4);
        }

        yield return piece[from..];
    }

    private static bool IsOpenCollective(string unit)
    {
        var words = Folding.Fold(unit).Trim();
        var at = words.StartsWith("cac ", StringComparison.Ordinal) ? 0 : words.IndexOf(" cac ", StringComparison.Ordinal) + 1;
        return (at > 0 || words.StartsWith("cac ", StringComparison.Ordinal)) && words[(at + 4)..].Split(", ").All(kind => Kinds.Contains(kind.Trim()));
    }

    /// <summary>Whether a piece after a comma is a unit: "Hạ tầng và Đô thị" belongs to the name before it.</summary>
    private static bool BeginsUnit(string unit)
    {
        var folded = Folding.Fold(unit).Trim() + " ";
        var first = unit.Split(' ')[0];
        return Heads.Any(head => folded.StartsWith(head, StringComparison.Ordinal)) || (first.Length > 1 && first.All(c => char.IsUpper(c) || !char.IsLetter(c)));
    }

    private static bool StartsWithKind(string unit)
    {
        var words = Folding.FoldToWords(unit);
        return Kinds.Any(kind => words == kind || words.StartsWith(kind + " ", StringComparison.Ordinal));
    }
}
