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
        var found = new (string Word, bool Sure)?[message.Words.Count];
        var decoded = 0;
        var inner = 0;
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Decode(message, i);
            decoded += found[i] is { Sure: true } ? 1 : 0;
            inner += found[i] is not null && message.Words[i].Kind == TypedKind.Mixed && !IsCount(message.Words[i]) ? 1 : 0;
        }

        message.IsTelex = decoded > 1;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } word && IsBelieved(message, i, word, decoded, inner))
            {
                message.Replace(i, word.Word);
            }
        }
    }

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
        if (message.Words[i].Kind == TypedKind.Mixed)
        {
            return inner > (IsCount(message.Words[i]) ? 0 : 1) || (!IsCount(message.Words[i]) && word.Sure && IsFamiliar(message, i, word.Word));
        }

        if (word.Sure && decoded > 1)
        {
            return !message.MayBeName(i) || decoded > 2;
        }

        return word.Sure ? !message.MayBeName(i) && (IsFamiliar(message, i, word.Word) || message.Vocabulary.Expected.Has(word.Word)) : decoded > 2 && !message.MayBeName(i);
    }

    private static bool IsFamiliar(TypedMessage message, int i, string word)
    {
        var folded = Letters.Fold(word);
        return (message.Before(i) is { } before && message.Vocabulary.Familiarity(before, folded) > 0)
            || (message.After(i) is { } after && message.Vocabulary.Familiarity(folded, after) > 0)
            || message.Words.Count == 2;
    }

    /// <summary>One digit at the end of a word that numbers follow.</summary>
    private static bool IsCount(TypedWord word) => Counted.Contains(word.Form.Folded.TrimEnd("0123456789".ToCharArray())) && !Counts(word);

    private static bool Counts(TypedWord word)
    {
        var digit = word.Text.AsSpan().IndexOfAnyInRange('0', '9');
        return word.Text.AsSpan(digit).IndexOfAnyExceptInRange('0', '9') >= 0;
    }
}
