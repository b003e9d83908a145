namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>What was counted in a text to judge its damage.</summary>
/// <param name="Words">Words of letters, abbreviations left out.</param>
/// <param name="Shaped">Those that have the shape of a Vietnamese syllable once their marks are taken off.</param>
/// <param name="Marked">Those with a Vietnamese mark other than the é which engines without Vietnamese put everywhere.</param>
/// <param name="Odd">Those with an é, or with a sign or digit among their letters.</param>
internal readonly record struct DamageSigns(int Words, int Shaped, int Marked, int Odd)
{
    /// <summary>Adds the words of a line.</summary>
    public DamageSigns With(string line)
    {
        var (words, shaped, marked, odd) = this;
        foreach (var token in LineTokens.Of(line))
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var word = line.AsSpan(token.Start, token.Length);
            if (!HasLowerVowelOrShape(word, out var isShaped))
            {
                continue;
            }

            words++;
            shaped += isShaped ? 1 : 0;
            marked += HasMark(word) ? 1 : 0;
            odd += IsOdd(word) ? 1 : 0;
        }

        return new DamageSigns(words, shaped, marked, odd);
    }

    private static bool HasLowerVowelOrShape(ReadOnlySpan<char> word, out bool isShaped)
    {
        isShaped = SyllableShape.Fits(Letters.Fold(word));
        return isShaped || word.ContainsAnyInRange('a', 'z');
    }

    private static bool HasMark(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('é' or 'É') && Letters.IsMarked(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOdd(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is 'é' or 'É' || !char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
