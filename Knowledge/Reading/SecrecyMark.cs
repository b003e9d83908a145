using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading;

/// <summary>
/// Finds the marks of state secrets (Law 117/2025/QH15: MẬT, TỐI MẬT, TUYỆT MẬT) on a document: capitals on a line or in a
/// column of its own, above the body. Lost marks and OCR slips count; "văn bản mật" in a sentence does not.
/// </summary>
public static partial class SecrecyMark
{
    private const int HeaderLines = 40;

    /// <summary>Whether the document bears a mark.</summary>
    public static bool IsOn(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Lines
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Take(HeaderLines)
            .TakeWhile(line => !BodyStart().IsMatch(Folding.Fold(line.Text)))
            .SelectMany(line => ColumnGap().Split(line.Text))
            .Any(IsMark);
    }

    private static bool IsMark(string column)
    {
        var bare = column.Trim(' ', '\t', '\u00A0', '*', '#', '_', '[', ']', '(', ')', '|', '.', '"', '“', '”', '-');
        if (LabelledMark().IsMatch(Folding.Fold(bare)))
            return true;
        return bare.Length is > 0 and < 16
            && !bare.Any(char.IsLower)
            && Folding.FoldToWords(bare) is "mat" or "toi mat" or "tuyet mat";
    }

    [GeneratedRegex(@"\t| {2,}|\|")]
    private static partial Regex ColumnGap();

    [GeneratedRegex(@"^(do|muc do) mat ?: ?(tuyet |toi )?mat$")]
    private static partial Regex LabelledMark();

    [GeneratedRegex(@"^[#* ]*(can cu|thuc hien|i\.|1\.) ?[a-z]")]
    private static partial Regex BodyStart();
}
