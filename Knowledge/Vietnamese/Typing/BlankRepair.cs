using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Puts back blanks that are missing and takes out those that cut a word.</summary>
internal static class BlankRepair
{
    /// <summary>Cuts words and numbers apart.</summary>
    public static void CutNumbers(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            if (word.Kind == TypedKind.Mixed)
            {
                CutNumber(message, i);
            }
            else if (word.Kind == TypedKind.Fixed && word.Text.Length > 3 && char.IsAsciiDigit(word.Text[0]))
            {
                CutAfterNumber(message, i);
            }
        }
    }

    /// <summary>Repairs the words of a message.</summary>
    public static void Repair(TypedMessage message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            if (word.Kind == TypedKind.Word && CutInitials(message, word) is { } cut)
            {
                message.Words[i] = word.Part(word.Text[..cut]);
                message.Words.Insert(i + 1, new TypedWord(" ", word.Text[cut..], TypedKind.Word));
                message.MarkChanged();
            }
            else if (message.IsBroken(i) && word.Text.Length > 1)
            {
                if (!TryJoin(message, i) && !(message.MayBeName(i) && word.Form.Marks == 0) && RunTogether.Split(word.Form.Text, message, i) is { } words)
                {
                    // Two words that nobody puts together are believed only where no slip explains the one that was typed.
                    message.Replace(i, words.IsFamiliar ? words.Words : SlipRepair.Familiar(message, i) ?? words.Words);
                }
            }
            else if (word.Kind == TypedKind.Word && word.Text.Length > 0)
            {
                TryJoinBroken(message, i);
            }
        }
    }

    /// <summary>"kh979", "tháng6", "nhắctôithứ6": a word, then a number.</summary>
    private static void CutNumber(TypedMessage message, int i)
    {
        var word = message.Words[i];
        var digit = word.Text.AsSpan().IndexOfAnyInRange('0', '9');
        var letters = WordForm.Of(word.Text[..digit]);
        var known = letters.Text.Length > 1 && (message.Vocabulary.Lexicon.Abbreviations.Knows(letters.Text) || (SyllableRules.LooksLikeSyllable(letters.Folded) && message.Vocabulary.Knows(letters)));
        var written = known ? word.Text[..digit] : letters.Text.Length > 4 ? RunTogether.Split(letters.Text, message, i)?.Words : null;
        if (written is not null)
        {
            message.Words[i] = word.Part(written);
            message.Words.Insert(i + 1, new TypedWord(" ", word.Text[digit..], TypedKind.Fixed));
            message.MarkChanged();
            message.Respread(i);
        }
    }

    /// <summary>"15hmai", "3ngày": a number or a time of day, then a word.</summary>
    private static void CutAfterNumber(TypedMessage message, int i)
    {
        var text = message.Words[i].Text;
        var at = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        at += at < text.Length && text[at] is 'h' or 'g' && !message.Vocabulary.Knows(WordForm.Of(text[at..])) ? 1 : 0;
        var tail = WordForm.Of(text[at..]);
        if (tail.Text.Length > 2 && tail.Text.All(char.IsLetter) && message.Vocabulary.Knows(tail))
        {
            message.Words[i] = new TypedWord(message.Words[i].Gap, text[..at], TypedKind.Fixed);
            message.Words.Insert(i + 1, new TypedWord(" ", text[at..], TypedKind.Word));
            message.MarkChanged();
        }
    }

    /// <summary>"quýI", "phòngTCCB": where a word ends and capitals begin; null elsewhere.</summary>
    private static int? CutInitials(TypedMessage message, TypedWord word)
    {
        if (!word.IsInner)
        {
            return null;
        }

        var small = 0;
        while (char.IsUpper(word.Text[small]))
        {
            small++;
        }

        if (small > 1 && !word.Text.AsSpan(small).ContainsAnyInRange('A', 'Z') && WordForm.Of(word.Text[small..]) is var tail && (tail.Marks != 0 || tail.Text.Length > 2) && message.Vocabulary.Knows(tail))
        {
            return small;
        }

        var cut = 1;
        while (cut < word.Text.Length && char.IsLower(word.Text[cut]))
        {
            cut++;
        }

        return cut > 1 && word.Text.AsSpan(cut).IndexOfAnyInRange('a', 'z') < 0 && !word.Text[cut..].Any(char.IsLower)
            && WordForm.Of(word.Text[..cut]) is var head && (head.Marks != 0 || head.Text.Length > 3) && message.Vocabulary.Knows(head) ? cut : null;
    }

    /// <summary>"hiệm" after "n", "ệm" after "nhi": the word before belongs to it, where both make a familiar word.</summary>
    private static bool TryJoin(TypedMessage message, int i) =>
        (i > 0 && message.Before(i) is not null && TryJoinAt(message, i - 1)) || (message.After(i) is not null && TryJoinAt(message, i));

    private static void TryJoinBroken(TypedMessage message, int i)
    {
        if (message.Words[i].Text.Length == 1 && message.After(i) is not null && !KeyedLetters.HasVowel(Letters.Fold(message.Words[i].Text)))
        {
            TryJoinAt(message, i);
        }
    }

    private static bool TryJoinAt(TypedMessage message, int i)
    {
        var joined = WordForm.Of(message.Words[i].Form.Text + message.Words[i + 1].Form.Text);
        var parts = (message.Words[i].Form, message.Words[i + 1].Form);
        if (message.IsInitials(message.Words[i]) || !message.Vocabulary.Knows(joined) || !SyllableRules.LooksLikeSyllable(joined.Folded)
            || (SyllableRules.LooksLikeSyllable(parts.Item1.Folded) && SyllableRules.LooksLikeSyllable(parts.Item2.Folded) && message.Vocabulary.Knows(parts.Item1) && message.Vocabulary.Knows(parts.Item2)))
        {
            return false;
        }

        var familiar = (message.Before(i) is { } before && message.Vocabulary.Familiarity(before, joined.Folded) > 1)
            || (i + 2 < message.Words.Count && message.After(i + 1) is { } after && message.Vocabulary.Familiarity(joined.Folded, after) > 1);
        if (familiar)
        {
            message.JoinNext(i, joined.Text);
        }

        return familiar;
    }
}
