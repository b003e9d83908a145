using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Finds what a question calls by a name written large: "Sở Tài chính", "quận Lê Chân", "Phòng Giáo dục Tiểu học".</summary>
internal static partial class Names
{
    /// <summary>The names in a text as the pairs of words that stand together in them, folded. Short forms are no names.</summary>
    public static IEnumerable<(string Left, string Right)> In(string text) =>
        Name().Matches(text).SelectMany(match => Pairs([.. Word().Matches(match.Value).Select(word => word.Value)]));

    /// <summary>The words that belong together: not across the beginning of a new part, as between "Y tế" and "Hải Phòng".</summary>
    private static List<(string Left, string Right)> Pairs(List<string> words)
    {
        var pairs = new List<(string, string)>();
        for (var i = 1; i < words.Count; i++)
        {
            var parted = i > 1 && char.IsLower(words[i - 1][0]) && char.IsUpper(words[i][0]);
            if (!parted)
                pairs.Add((Folding.Fold(words[i - 1]), Folding.Fold(words[i])));
        }

        return pairs;
    }

    /// <summary>A kind of body or place, in any case, and words written large, each with one small word behind it at most;
    /// or two words written large.</summary>
    /// <summary>A kind of body or place, in any case, and words written large: several, or one with one small word behind it,
    /// and so on; else two words written large.</summary>
    [GeneratedRegex(
        @"\b(?:[Ss]ở|[Pp]hòng|[Bb]an|[Cc]ục|[Cc]hi cục|[Tt]rung tâm|[Qq]uận|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành phố|[Bb]ộ|[Vv]iện|[Bb]ệnh viện|[Tt]rường)(?:[\s,–-]+(?:\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}+)+|\p{Lu}\p{Ll}*(?:\s+(?!(?:có|và|của|thì|là|được|giao|phải|làm|đã|sẽ|cho|chủ|theo|trong|với|về|đang|cần|năm|nào|gì|lấy|để|qua|tại|từ|đến|đâu|ra|hay|khi|nên|còn|dùng|dành|lo|triển)\b)\p{Ll}+)?))+|(?<![.?!]\s|^)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
