namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Repairs slips within a word that is no word as typed: letters doubled, swapped, missing, added or wrong, and tones on
/// the wrong letter. Of the words one slip away the one is taken that its neighbours know; where two are as good, none.
/// </summary>
internal static class SlipRepair
{
    // Without a familiar neighbour only an expected word counts, and an easy slip.
    private const double SureAlone = 0.75;
    private const double ClearlyBetter = 0.1;

    /// <summary>Repairs a message.</summary>
    public static void Repair(TypedMessage message)
    {
        // What can be told from the word alone first: the other words then have whole neighbours.
        for (var i = 0; i < message.Words.Count; i++)
        {
            if (message.IsBroken(i) && !SyllableRules.IsSyllable(message.Words[i].Form.Text) && Alone(message, i) is { } word)
            {
                message.Replace(i, word);
            }
        }

        for (var i = 0; i < message.Words.Count; i++)
        {
            if (message.IsBroken(i) && !message.MayBeName(i) && Meant(message, i) is { } word)
            {
                message.Replace(i, word);
            }
        }
    }

    /// <summary>The word one slip away that the neighbours are familiar with; null when there is none.</summary>
    public static string? Familiar(TypedMessage message, int i) => Alone(message, i) ?? Remarked(message, i, beside: true) ?? Nearest(message, i, beside: true);

    private static string? Alone(TypedMessage message, int i)
    {
        var typed = message.Words[i].Form;
        return Undoubled(message.Words[i].Text.ToLowerInvariant(), message)
            ?? (typed.Marks != 0 && SyllableRules.Placed(typed.Text) is var placed && placed != typed.Text && message.Vocabulary.Expected.Has(placed) ? placed : null);
    }

    private static string? Meant(TypedMessage message, int i) =>
        Remarked(message, i, beside: true) ?? Nearest(message, i, beside: true) ?? Remarked(message, i, beside: false) ?? Nearest(message, i, beside: false);

    /// <summary>The same letters with other marks: "cũa", "viêc", "duyêt".</summary>
    private static string? Remarked(TypedMessage message, int i, bool beside)
    {
        var typed = message.Words[i].Form;
        if (typed.Marks == 0)
        {
            return null;
        }

        if (!beside && SyllableRules.IsSyllable(typed.Text) && SyllableRules.Placed(typed.Text) == typed.Text)
        {
            // What is spelt like a word may be one that nobody listed; only hỏi and ngã are taken for each other by whole regions.
            var turned = SyllableRules.WithOtherTone(typed.Text);
            return turned is not null && message.Vocabulary.Expected.Has(turned) ? turned : null;
        }

        var all = message.Vocabulary.Spellings(typed.Folded).Where(form => form.Marks != 0 && (!beside || FitsBeside(message, i, form))).ToList();
        var fitting = all.FindAll(form => typed.MayBe(form));
        fitting = fitting.Count > 0 ? fitting
            : beside ? all
            : all.FindAll(form => form.Text == SyllableRules.Placed(typed.Text) || message.Vocabulary.Expected.Has(form.Text));
        return fitting.Count == 1 ? fitting[0].Text : null;
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

    private static string? Nearest(TypedMessage message, int i, bool beside)
    {
        var typed = message.Words[i].Form;
        if (typed.Folded.Length is < 3 or > 8)
        {
            return null;
        }

        var before = message.Before(i);
        var after = message.After(i);
        var vocabulary = message.Vocabulary;
        (string Word, double Score, int Familiar)? best = null;
        var second = 0d;
        foreach (var (word, ease) in vocabulary.SlipsOf(typed.Folded))
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
                (best, second) = ((spelt, score, Math.Max(left, right)), best?.Score ?? 0);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        if (best is not { } found || second > found.Score - 0.01)
        {
            return null;
        }

        // A syllable with its marks may be a word that nobody listed.
        var needed = typed.Marks != 0 && SyllableRules.IsSyllable(typed.Text) ? 3 : beside ? 2 : 1;
        return found.Familiar >= needed || (!beside && needed == 1 && !SyllableRules.LooksLikeSyllable(typed.Folded) && found.Score >= SureAlone && found.Score - second > ClearlyBetter && typed.Folded.Length > 2) ? found.Word : null;
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
            return all is [{ Marks: not 0 } only] ? only.Text : null;
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
            (message.Before(i) is { } before && Array.Exists(store.Pairs(before, form.Folded), pair => pair.Second == form && message.Words[i - 1].Form.MayBe(pair.First)))
            || (message.After(i) is { } after && Array.Exists(store.Pairs(form.Folded, after), pair => pair.First == form && message.Words[i + 1].Form.MayBe(pair.Second))));
    }
}
