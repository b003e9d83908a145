using System.Buffers;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Cuts a message into words. Put together again they are the message.</summary>
internal static class TypedWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;()!?\"|\u201C\u201D");

    /// <summary>Cuts a clean text; the last word is empty and holds what follows the last.</summary>
    public static List<TypedWord> Of(string text)
    {
        var words = new List<TypedWord>();
        var quotes = QuotesIn(text);
        var from = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || (Signs.Contains(text[i]) && !IsInNumber(text, i)))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && (!Signs.Contains(text[end]) || IsInNumber(text, end)))
            {
                end++;
            }

            from = AddChunk(words, text, from, i, end, quotes.Any(quote => quote.Start < i && i < quote.End));
            i = end;
        }

        words.Add(new TypedWord(text[from..], "", TypedKind.Fixed));
        return words;
    }

    /// <summary>Puts words together.</summary>
    public static string Join(List<TypedWord> words) => string.Concat(words.SelectMany(word => (string[])[word.Gap, word.Text]));

    private static bool IsInNumber(string text, int i) => text[i] == ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    private static List<(int Start, int End)> QuotesIn(string text)
    {
        var quotes = new List<(int, int)>();
        for (var open = text.AsSpan().IndexOfAny('"', '\u201C'); open >= 0;)
        {
            var close = text.AsSpan(open + 1).IndexOfAny('"', '\u201D') is >= 0 and var length ? open + 1 + length : -1;
            if (close < 0)
            {
                break;
            }

            quotes.Add((open, close));
            open = text.AsSpan(close + 1).IndexOfAny('"', '\u201C') is >= 0 and var next ? close + 1 + next : -1;
        }

        return quotes;
    }

    private static int AddChunk(List<TypedWord> words, string text, int from, int start, int end, bool quoted)
    {
        var chunk = text.AsSpan(start, end - start);
        if (quoted || IsAddress(chunk))
        {
            words.Add(new TypedWord(text[from..start], text[start..end], TypedKind.Fixed));
            return end;
        }

        for (var i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var kind = TypedKind.Word;
            var stop = i + 1;
            if (char.IsDigit(text[i]))
            {
                kind = TypedKind.Fixed;
                stop = end;
            }
            else
            {
                while (stop < end && (char.IsLetter(text[stop]) || IsBracketKey(text, stop, end)))
                {
                    stop++;
                }

                if (stop < end && char.IsAsciiDigit(text[stop]))
                {
                    (kind, stop) = (TypedKind.Mixed, end);
                }
            }

            while (stop - 1 > i && kind != TypedKind.Word && !char.IsLetterOrDigit(text[stop - 1]) && text[stop - 1] != '%')
            {
                stop--;
            }

            words.Add(new TypedWord(text[from..i], text[i..stop], kind));
            (from, i) = (stop, stop);
        }

        return from;
    }

    /// <summary>"[" and "]" are keys of Telex between letters.</summary>
    private static bool IsBracketKey(string text, int i, int end) => text[i] is '[' or ']' && i + 1 < end && char.IsAsciiLetterLower(text[i + 1]);

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.Contains('_') || chunk.Contains('\\'))
        {
            return true;
        }

        var at = chunk.IndexOf('@');
        if (at > 0 && chunk[at..].Contains('.'))
        {
            return true;
        }

        var dot = chunk.IndexOf('.');
        return dot > 1 && dot + 1 < chunk.Length && char.IsAsciiLetterLower(chunk[dot - 1]) && char.IsAsciiLetterLower(chunk[dot + 1]) && IsAscii(chunk);
    }

    private static bool IsAscii(ReadOnlySpan<char> chunk) => chunk.IndexOfAnyExceptInRange('\0', '\x7F') < 0;
}
