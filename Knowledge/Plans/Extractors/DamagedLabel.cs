namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Recognises a field's label of which a letter or two were misread: "Đơn yị phối hợp", "Đon vi ehủ trì".</summary>
internal static class DamagedLabel
{
    private const int LettersPerMistake = 6;
    private const int MostMistakes = 2;

    private static readonly (string Label, FieldKind Kind)[] Labels =
    [
        ("don vi chu tri", FieldKind.Lead), ("co quan chu tri", FieldKind.Lead), ("bo phan chu tri", FieldKind.Lead), ("don vi thuc hien", FieldKind.Lead), ("co quan thuc hien", FieldKind.Lead),
        ("nguoi phu trach", FieldKind.Lead), ("don vi dau moi", FieldKind.Lead), ("chu tri", FieldKind.Lead), ("phan cong", FieldKind.Lead), ("don vi chu tri thuc hien", FieldKind.Lead),
        ("don vi phoi hop", FieldKind.Coordinators), ("co quan phoi hop", FieldKind.Coordinators), ("bo phan phoi hop", FieldKind.Coordinators), ("phoi hop", FieldKind.Coordinators),
        ("don vi phoi hop thuc hien", FieldKind.Coordinators), ("thoi gian thuc hien", FieldKind.Time), ("thoi gian", FieldKind.Time), ("tien do", FieldKind.Time), ("tien do thuc hien", FieldKind.Time),
        ("thoi gian hoan thanh", FieldKind.Deadline), ("thoi han hoan thanh", FieldKind.Deadline), ("thoi han", FieldKind.Deadline), ("hoan thanh", FieldKind.Deadline),
        ("san pham", FieldKind.Products), ("ket qua", FieldKind.Products), ("san pham dau ra", FieldKind.Products), ("noi dung", FieldKind.Content), ("noi dung thuc hien", FieldKind.Content),
    ];

    /// <summary>What the label states; null where no label is near.</summary>
    /// <param name="words">The label, folded to words.</param>
    public static FieldKind? KindOf(string words)
    {
        foreach (var (label, kind) in Labels)
        {
            var allowed = Math.Min(MostMistakes, label.Length / LettersPerMistake);
            if (Math.Abs(words.Length - label.Length) <= allowed && Mistakes(words, label, allowed) <= allowed)
                return kind;
        }

        return null;
    }

    /// <summary>Letters to change, add or drop; more than <paramref name="most"/> once that is certain.</summary>
    public static int Mistakes(string words, string label, int most)
    {
        var before = new int[label.Length + 1];
        var row = new int[label.Length + 1];
        for (var j = 0; j <= label.Length; j++)
            before[j] = j;
        for (var i = 1; i <= words.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= label.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (words[i - 1] == label[j - 1] ? 0 : 1));
            if (row.Min() > most)
                return most + 1;
            (before, row) = (row, before);
        }

        return before[label.Length];
    }
}
