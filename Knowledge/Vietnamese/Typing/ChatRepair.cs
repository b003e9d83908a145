using System.Buffers;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Writes the abbreviations of chat out. Initials in capitals stay: they are read, but shown as they were typed.</summary>
internal static class ChatRepair
{
    private const string ToneKeys = "sfrxj";

    private static readonly SearchValues<char> Cuts = SearchValues.Create(".,;?!\n");

    /// <summary>Repairs a message.</summary>
    public static void Repair(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            var isNumbering = word.Text.Length == 1 && message.Words[i + 1].Gap is [')' or '.', ..];
            if (isNumbering || word.Kind != TypedKind.Word || word.Text.Length is 0 or > 8 || (message.IsInitials(word) && !message.IsShouted) || message.MayBeName(i))
            {
                continue;
            }

            if (Find(message, i, word.Form.Text) is { } words)
            {
                if (!IsPartOfName(message, i))
                {
                    message.Replace(i, words);
                }
            }
            else if (word.Text.Length > 3 && ToneKeys.Contains(word.Text[^1], StringComparison.Ordinal) && message.IsBroken(i) && Find(message, i, word.Form.Text[..^1]) is { } keyed)
            {
                message.Replace(i, keyed);
            }
        }
    }

    private static string? Find(TypedMessage message, int i, string word) => message.Vocabulary.Lexicon.Abbreviations.Find(
        word,
        i > 0 && !IsCut(message.Words[i]) ? message.Words[i - 1].Form : null,
        i + 2 < message.Words.Count && !IsCut(message.Words[i + 1]) ? message.Words[i + 1].Form : null);

    private static bool IsCut(TypedWord word) => word.Gap.AsSpan().ContainsAny(Cuts);

    /// <summary>"kh tc", "p khtc": names that the texts at hand abbreviate so.</summary>
    private static bool IsPartOfName(TypedMessage message, int i)
    {
        var folded = message.Words[i].Form.Folded;
        return message.Vocabulary.IsName(folded)
            || (message.Before(i) is { } before && message.Vocabulary.IsName($"{before} {folded}"))
            || (message.After(i) is { } after && message.Vocabulary.IsName($"{folded} {after}"));
    }
}
