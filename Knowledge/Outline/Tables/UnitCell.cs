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

    private static readonly string[] Heads =
    [
        "cac ", "phong ", "van phong", "so ", "trung tam ", "don vi ", "thanh tra", "chi cuc ", "cong an", "ban chi huy ", "bo chi huy ",
        "truong ", "ubmttq", "mat tran ", "doan thanh nien", "lien doan ", "co quan ",
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

            if (units.Count > 0 && IsOpenCollective(units[^1]) && StartsWithKind(unit))
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
            if (!Heads.Any(head => next.StartsWith(head, StringComparison.Ordinal)) || IsOpenCollective(folded.Value[..at]))
                continue;

            yield return piece[from..folded.ToOriginal(at)];
            from = folded.ToOriginal(at + 4);
        }

        yield return piece[from..];
    }

    private static bool IsOpenCollective(string unit)
    {
        var words = Folding.Fold(unit);
        return words.Trim().StartsWith("cac ", StringComparison.Ordinal)
            && words.Trim()[4..].Split(", ").All(kind => Kinds.Contains(kind.Trim()));
    }

    private static bool StartsWithKind(string unit)
    {
        var words = Folding.FoldToWords(unit);
        return Kinds.Any(kind => words == kind || words.StartsWith(kind + " ", StringComparison.Ordinal));
    }
}
