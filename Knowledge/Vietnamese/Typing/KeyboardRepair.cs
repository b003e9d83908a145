using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Turns keys of Telex and VNI into the letters they stand for. A word that is a word as typed is left alone; one that
/// is not counts by itself only where its neighbours or the expected words speak for it, and counts fully beside others.
/// </summary>
internal static class KeyboardRepair
{
    // After these a digit is a number far more often than a tone: "thang6", "quy3".
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "thang", "quy", "ngay", "tuan", "nam", "lan", "muc", "so", "phong", "lop", "khoi", "dot", "to", "nhom", "ca", "gio", "thu", "tang", "viec", "vu", "hoach", "ke",
    };

    /// <summary>Repairs a message.</summary>
    public static void Repair(TypedMessage message)
    {
        BarInitials(message);
        var found = new (string Word, bool Sure)?[message.Words.Count];
        var decoded = 0;
        var inner = 0;
        var digits = 0;
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Decode(message, i);
            var isVni = found[i] is { Sure: true } && message.Words[i].Kind == TypedKind.Mixed;
            decoded += found[i] is { Sure: true } && !isVni ? 1 : 0;
            digits += isVni ? 1 : 0;
            inner += isVni && !IsCount(message.Words[i]) ? 1 : 0;
        }

        // One word that can be nothing but keys, beside another that may be: the message was typed so.
        inner = inner > 0 ? digits : 0;

        message.IsTelex = decoded > 1;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } word && IsBelieved(message, i, word, decoded, inner))
            {
                message.Replace(i, word.Word);
            }
        }

        if (message.IsTelex)
        {
            RepairEnglishLooks(message);
        }
    }

    /// <summary>"HDDND", "SGDD9T": initials in which the keys for Đ stand.</summary>
    private static void BarInitials(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            if (word.Text.Length is < 3 or > 10 || !word.IsUpper || (!word.Text.Contains("DD", StringComparison.Ordinal) && !word.Text.Contains("D9", StringComparison.Ordinal)))
            {
                continue;
            }

            var barred = word.Text.Replace("DD", "Đ", StringComparison.Ordinal).Replace("D9", "Đ", StringComparison.Ordinal).ToLowerInvariant();
            if (message.Vocabulary.Knows(WordForm.Of(Letters.Fold(barred))))
            {
                message.Replace(i, barred);
            }
        }
    }

    /// <summary>"camr own", "been nao": words that are English too, where the repaired neighbours speak for the keys.</summary>
    private static void RepairEnglishLooks(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            if (word.Kind == TypedKind.Word && message.Vocabulary.IsEnglishOnly(word.Form.Folded) && TelexWord(word.Form.Text, message.Vocabulary) is { } spelt
                && WordForm.Of(spelt) is var form && ((message.FormBefore(i) is { } before && IsPair(message, before, form)) || (message.FormAfter(i) is { } after && IsPair(message, form, after))))
            {
                message.Replace(i, spelt);
            }
        }
    }

    private static bool IsPair(TypedMessage message, WordForm first, WordForm second) =>
        message.Vocabulary.Expected.HasPair(first, second) || message.Vocabulary.Lexicon.Language.HasPair(first, second);

    /// <summary>The word that the keys of Telex spell, where the language knows it.</summary>
    public static string? TelexWord(ReadOnlySpan<char> typed, TypingVocabulary vocabulary) =>
        Telex.Decode(typed) is { } keys && Word(keys.Toneless, keys.Tone, vocabulary) is { Sure: true } word ? word.Word : null;

    private static (string Word, bool Sure)? Decode(TypedMessage message, int i)
    {
        var word = message.Words[i];
        var typed = word.Form.Text;
        return word.Kind switch
        {
            TypedKind.Mixed when Vni.Decode(typed) is { } keys => Word(keys.Toneless, keys.Tone, message.Vocabulary),
            TypedKind.Word when IsUnknown(message, i) && Telex.Decode(word.Text.ToLowerInvariant()) is { } keys => Word(keys.Toneless, keys.Tone, message.Vocabulary),
            _ => null,
        };
    }

    private static bool IsUnknown(TypedMessage message, int i)
    {
        var word = message.Words[i];
        return word.Text.Length > 1 && !message.IsInitials(word) && !message.Vocabulary.Knows(word.Form) && !message.Vocabulary.Lexicon.Abbreviations.Knows(word.Form.Text);
    }

    private static (string Word, bool Sure)? Word(string toneless, int tone, TypingVocabulary vocabulary)
    {
        var spelt = SyllableRules.WithTone(toneless, tone);
        var form = WordForm.Of(spelt);
        if (SyllableRules.IsSyllable(toneless, tone) && vocabulary.Knows(form))
        {
            return (form.Text, true);
        }

        // A hat or a horn forgotten: "nhiemj", "luwong".
        var near = vocabulary.Spellings(form.Folded).Where(other => form.MayBe(other) && !form.HasOtherTone(other)).Distinct().ToList();
        near = tone > 0 ? near : near.FindAll(other => SyllableRules.Placed(other.Text) == Letters.WithoutTone(other.Text));
        return near.Count == 1 ? (near[0].Text, true)
            : SyllableRules.IsSyllable(toneless, tone) && form.Marks != 0 ? (form.Text, false)
            : null;
    }

    private static bool IsBelieved(TypedMessage message, int i, (string Word, bool Sure) word, int decoded, int inner)
    {
        var familiar = word.Sure && IsFamiliar(message, i, word.Word);
        if (message.Words[i].Kind == TypedKind.Mixed)
        {
            return word.Sure && (inner > 1 || (!IsCount(message.Words[i]) && (familiar || message.Vocabulary.Expected.Has(word.Word))));
        }

        if (message.IsEnglish)
        {
            return familiar;
        }

        if (word.Sure && decoded > 1)
        {
            return !message.MayBeName(i) || decoded > 2;
        }

        return !message.MayBeName(i) && (word.Sure ? familiar || message.Vocabulary.Expected.Has(word.Word) : decoded > 2);
    }

    private static bool IsFamiliar(TypedMessage message, int i, string word)
    {
        var folded = Letters.Fold(word);
        return (message.Before(i) is { } before && message.Vocabulary.Familiarity(before, folded) > 0)
            || (message.After(i) is { } after && message.Vocabulary.Familiarity(folded, after) > 0)
            || message.Words.Count == 2;
    }

    /// <summary>One digit at the end of a word that numbers follow.</summary>
    private static bool IsCount(TypedWord word) => Counted.Contains(word.Form.Folded.TrimEnd("0123456789".ToCharArray())) && !IsKeysOnly(word);

    /// <summary>Whether its digits can be keys only: letters follow one, or a key for a letter goes before a tone ("ke61").</summary>
    private static bool IsKeysOnly(TypedWord word)
    {
        var digits = word.Text.AsSpan(word.Text.AsSpan().IndexOfAnyInRange('0', '9'));
        return digits.IndexOfAnyExceptInRange('0', '9') >= 0 || digits is [>= '6', >= '1' and <= '5'];
    }
}
