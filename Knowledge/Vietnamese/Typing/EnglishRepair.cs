namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Repairs English words: two without the blank between them anywhere, easy slips in English messages.</summary>
internal static class EnglishRepair
{
    private const int ShortestSlip = 4;
    private const int ShortestRun = 5;

    /// <summary>Repairs a message.</summary>
    public static void Repair(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            if (word.Form.Marks == 0 && message.IsBroken(i) && !message.MayBeName(i) && !SyllableRules.LooksLikeSyllable(word.Form.Folded)
                && (Cut(word.Form.Folded, message) ?? (message.IsEnglish ? Slip(word.Form.Folded, message.Vocabulary) : null)) is { } meant)
            {
                message.Replace(i, meant);
            }
        }
    }

    private static string? Cut(string run, TypedMessage message)
    {
        string? found = null;
        var vocabulary = message.Vocabulary;
        var shortest = message.IsEnglish ? 2 : 3;
        for (var at = shortest; run.Length >= ShortestRun && at <= run.Length - shortest; at++)
        {
            if (vocabulary.IsEnglish(run.AsSpan(0, at)) && vocabulary.IsEnglish(run.AsSpan(at)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = $"{run[..at]} {run[at..]}";
            }
        }

        return found;
    }

    private static bool IsDoubled(string typed, string word)
    {
        var same = typed.AsSpan().CommonPrefixLength(word);
        return typed.Length == word.Length + 1 && same > 0 && typed[same] == typed[same - 1] && typed.AsSpan(same + 1).SequenceEqual(word.AsSpan(same));
    }

    private static string? Slip(string typed, TypingVocabulary vocabulary)
    {
        string? found = null;
        foreach (var (word, ease) in typed.Length < ShortestSlip ? [] : Slips.Around(typed, vocabulary.IsEnglish))
        {
            // A letter more or less makes another English word too often: only swapped and doubled letters are slips for sure.
            if (ease < Slips.Swap && !IsDoubled(typed, word))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = word;
        }

        return found;
    }
}
