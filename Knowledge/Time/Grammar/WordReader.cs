using System.Text;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Looks a run of letters up in the lexicon, as written, without its marks, or as keys of an input method.</summary>
internal static class WordReader
{
    /// <summary>The token of a run of letters.</summary>
    internal static Token Read(ReadOnlySpan<char> original, ReadOnlySpan<char> folded, int from, int to, TokenTraits traits)
    {
        if (char.IsUpper(original[0]))
            traits |= original.ContainsAnyInRange('a', 'z') ? TokenTraits.Capital : TokenTraits.Capital | TokenTraits.Upper;
        if (folded.Length > Lexicon.LongestWord)
            return new Token(TokenKind.Word, TimeWord.None, 0, 0, from, to, traits);
        var isMarked = !Ascii.IsValid(original);
        if (isMarked)
            traits |= TokenTraits.Marked;
        if (HolidayNames.IsFirstWord(folded))
            traits |= TokenTraits.OpensName;
        if (TryFind(original, folded, isMarked, out var entry, out var isLoose))
            return new Token(TokenKind.Word, entry.Word, entry.Value, 0, from, to, isLoose ? traits | TokenTraits.Loose : traits);
        return new Token(TokenKind.Word, TimeWord.None, Roman.Value(folded), 0, from, to, traits);
    }

    /// <summary>
    /// Where the words in a run of letters part that a blank is missing in: "homnay", "tuầnsau", "8hsáng"; null where none is missing.
    /// </summary>
    internal static int? MissingBlank(FoldedText text, int start, int end)
    {
        if (end - start > Lexicon.LongestWord)
            return null;
        var afterNumber = start > 0 && char.IsAsciiDigit(text.Value[start - 1]);
        if (afterNumber && end - start > 2 && text.Value[start] is 'h' or 'g' && TryFind(text, start + 1, end, out var rest) && rest.Word != TimeWord.A)
            return start + 1;
        for (var cut = start + 3; cut <= end - 2; cut++)
            if (TryFind(text, start, cut, out var left) && TryFind(text, cut, end, out var right) && GoTogether(left.Word, right.Word))
                return cut;
        return null;
    }

    private static bool GoTogether(TimeWord left, TimeWord right) => left switch
    {
        TimeWord.Hom => right is TimeWord.Nay or TimeWord.Qua or TimeWord.Kia,
        TimeWord.Day or TimeWord.Ngay => right is TimeWord.Mai or TimeWord.Kia or TimeWord.DayAfterTomorrow,
        TimeWord.Morning or TimeWord.Noon or TimeWord.Afternoon or TimeWord.Toi or TimeWord.Evening or TimeWord.Night =>
            right is TimeWord.Nay or TimeWord.Mai,
        TimeWord.Thu => right is TimeWord.Digit or TimeWord.Tu or TimeWord.Year,
        TimeWord.Chu => right is TimeWord.Nhat,
        TimeWord.Truoc or TimeWord.Den or TimeWord.Sau => right is TimeWord.Day or TimeWord.Ngay,
        TimeWord.Dau or TimeWord.Giua or TimeWord.Cuoi => right is TimeWord.Week or TimeWord.Month or TimeWord.Quarter or TimeWord.Year,
        TimeWord.Week or TimeWord.Month or TimeWord.Quarter or TimeWord.Year =>
            right is TimeWord.Nay or TimeWord.This or TimeWord.Sau or TimeWord.Toi or TimeWord.Truoc,
        _ => false,
    };

    private static bool TryFind(FoldedText text, int start, int end, out LexiconEntry entry)
    {
        var original = text.Original.AsSpan(text.ToOriginal(start)..text.ToOriginal(end));
        return TryFind(original, text.Value.AsSpan(start..end), !Ascii.IsValid(original), out entry, out _);
    }

    private static bool TryFind(ReadOnlySpan<char> original, ReadOnlySpan<char> folded, bool isMarked, out LexiconEntry entry, out bool isLoose)
    {
        if (isMarked)
        {
            Span<char> key = stackalloc char[original.Length + 1];
            var found = Lexicon.TryFind(key[..Syllable.Key(original, key)], out entry);
            isLoose = found && entry.IsSlip;
            return found;
        }

        isLoose = false;
        if (Lexicon.TryFind(folded, out entry))
            return true;
        if (Lexicon.TryFindTyped(folded, out entry))
            return true;
        isLoose = true;
        return Lexicon.TryFindFolded(folded, out entry);
    }
}
