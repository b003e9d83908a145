using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Mends single misread letters in the small words that duties and goals hang on ("frước ngày", "thời hạn không qiá"). Only what
/// is no syllable is mended, and only where one word alone is near; lengths stay, so that places in the text keep their meaning.
/// </summary>
internal static partial class MisreadWords
{
    private static readonly (string Word, string Folded)[] Words =
    [
        .. new[]
        {
            "trước", "ngày", "tháng", "hằng", "chậm", "nhất", "không", "quá", "thiểu", "phấn", "giảm", "tăng", "dưới", "định", "tổng", "cuối", "triệu", "đồng",
            "trăm", "gửi", "hoạch", "hành", "dựng", "xây", "trực", "thuộc", "phòng", "nhân", "năm", "trên", "mức", "lượng", "khách",
        }.Select(word => (word, Folding.Fold(word))),
    ];

    /// <summary>The folded text of a block with its misread small words mended.</summary>
    public static FoldedText Mended(TextBlock block) => Token().IsMatch(block.Text) && Mend(block.Text) is var text && text != block.Text ? FoldedText.Of(text) : block.Folded;

    /// <summary>The text with its misread small words mended; of the same length.</summary>
    public static string Mend(string text) => Reports().Replace(Token().Replace(text, match => Nearest(match.Value) ?? match.Value), "$1áo cáo");

    /// <summary>Whether a name holds a small word that is no syllable: a misread one, since names of bodies borrow words in capitals only.</summary>
    public static bool IsDamaged(string? name) => name is not null && Small().Matches(name).Any(match => !SyllableShape.Fits(Folding.Fold(match.Value)));

    private static string? Nearest(string token)
    {
        var folded = Folding.Fold(token);
        if (folded.Length != token.Length || (SyllableShape.Fits(folded) && !LoneQ().IsMatch(folded)))
            return null;
        string? found = null;
        foreach (var (word, plain) in Words)
        {
            if (plain.Length != folded.Length || plain.Zip(folded).Count(pair => pair.First != pair.Second) != 1)
                continue;
            if (found is not null)
                return null;
            found = word;
        }

        return found is not null && char.IsUpper(token[0]) ? char.ToUpperInvariant(found[0]) + found[1..] : found;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}/&.-])\p{L}[\p{Ll}¢€éq0-9]{2,5}(?![\p{L}\p{N}/&-])")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<![\p{L}\p{N}/&.-])\p{Ll}{3,}(?![\p{L}\p{N}/&-])")]
    private static partial Regex Small();

    [GeneratedRegex("q(?!u)")]
    private static partial Regex LoneQ();

    [GeneratedRegex(@"\b([Bb])á[ceno] cáo\b")]
    private static partial Regex Reports();
}
