namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Repairs slips within a word that is no word as typed: letters doubled, swapped, missing, added or wrong, and tones on
/// the wrong letter. Of the words one slip away the one is taken that its neighbours know; where two are as good, none.
/// </summary>
internal static class SlipRepair
{
    /// <summary>Repairs a message.</summary>
    public static void Repair(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            if (!message.IsBroken(i))
            {
                continue;
            }

            var typed = message.Words[i].Form;
            if (Undoubled(message.Words[i].Text.ToLowerInvariant(), message) is { } single)
            {
                message.Replace(i, single);
            }
            else if (typed.Marks != 0 && SyllableRules.Placed(typed.Text) is var placed && placed != typed.Text && message.Vocabulary.Knows(WordForm.Of(placed)))
            {
                message.Replace(i, placed);
            }
            else if (!message.MayBeName(i) && Nearest(message, i) is { } near)
            {
                message.Replace(i, near);
            }
        }
    }

    /// <summary>The word with every run of one letter shortened: "báooo", "nhaaa", "đđang".</summary>
    private static string? Undoubled(string typed, TypedMessage message)
    {
        var single = new System.Text.StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            if (single.Length == 0 || single[^1] != c)
            {
                single.Append(c);
            }
        }

        if (single.Length == typed.Length || typed.AsSpan().IndexOfAnyExcept("ivx") < 0)
        {
            return null;
        }

        var form = WordForm.Of(single.ToString());
        if (!SyllableRules.LooksLikeSyllable(form.Folded))
        {
            return null;
        }

        return message.Vocabulary.Knows(form) ? form.Text
            : SyllableRules.Placed(form.Text) is var placed && message.Vocabulary.Knows(WordForm.Of(placed)) ? placed
            : null;
    }

    private static string? Nearest(TypedMessage message, int i)
    {
        var typed = message.Words[i].Form;
        if (typed.Folded.Length is < 2 or > 8)
        {
            return null;
        }

        var before = message.Before(i);
        var after = message.After(i);
        var vocabulary = message.Vocabulary;
        (string Word, double Score, int Familiar)? best = null;
        var tied = false;
        foreach (var (word, ease) in Slips.Of(typed.Folded, vocabulary))
        {
            if (Spelling(message, i, word) is not { } spelt)
            {
                continue;
            }

            var left = before is null ? 0 : vocabulary.Familiarity(before, word);
            var right = after is null ? 0 : vocabulary.Familiarity(word, after);
            var score = left + right + ease + (vocabulary.Expected.HasFolded(word) ? 0.5 : 0);
            if (best is not { } known || score > known.Score + 0.01)
            {
                (best, tied) = ((spelt, score, Math.Max(left, right)), false);
            }
            else
            {
                tied |= score > known.Score - 0.01;
            }
        }

        return best is { } found && !tied && (found.Familiar > 0 || (found.Score >= 1 && typed.Folded.Length > 3)) ? found.Word : null;
    }

    /// <summary>How a word is written here: as the neighbours have it, with at least the marks that were typed; null when the typed marks speak against it.</summary>
    private static string? Spelling(TypedMessage message, int i, string word)
    {
        var typed = message.Words[i].Form;
        var shown = new WordForm(word, word, typed.Marks);
        var all = message.Vocabulary.Spellings(word).Where(shown.MayBe).ToList();
        if (typed.Marks != 0 && all.Count == 0)
        {
            // Without the mark a letter lost or doubled it may bear another: only where nothing else can be meant.
            all = [.. message.Vocabulary.Expected.Spellings(word)];
            return all.Count == 1 ? all[0].Text : null;
        }

        if (typed.Marks == 0 && !message.IsMarked)
        {
            return word;
        }

        var fitting = all.FindAll(form => FitsBeside(message, i, form));
        return fitting.Count == 1 ? fitting[0].Text
            : all.Find(form => form.Marks == typed.Marks) is { Text: not null } exact ? exact.Text
            : all.Count == 1 ? all[0].Text
            : word;
    }

    private static bool FitsBeside(TypedMessage message, int i, WordForm form)
    {
        var stores = (PhraseStore[])[message.Vocabulary.Expected, message.Vocabulary.Lexicon.Language];
        return stores.Any(store =>
            (message.Before(i) is { } before && store.Pairs(before, form.Folded).Any(pair => pair.Second == form && message.Words[i - 1].Form.MayBe(pair.First)))
            || (message.After(i) is { } after && store.Pairs(form.Folded, after).Any(pair => pair.First == form && message.Words[i + 1].Form.MayBe(pair.Second))));
    }
}
