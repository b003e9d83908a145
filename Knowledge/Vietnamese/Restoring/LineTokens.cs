using System.Buffers;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Cuts a line into words, numbers, symbols of documents and punctuation. White space and quotes belong to none.</summary>
internal static partial class LineTokens
{
    private static readonly SearchValues<char> InnerMarks = SearchValues.Create("-–—/:.,;()|[]");

    private const int LongestWord = 40;
    private const int LongestChunk = 800;

    /// <summary>The tokens of a line in order.</summary>
    public static List<Token> Of(string line)
    {
        var tokens = new List<Token>();
        var start = 0;
        while (start < line.Length)
        {
            if (char.IsWhiteSpace(line[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < line.Length && !char.IsWhiteSpace(line[end]))
            {
                end++;
            }

            Cut(line, start, end, tokens);
            start = end;
        }

        return tokens;
    }

    private static void Cut(string line, int start, int end, List<Token> tokens)
    {
        var first = start;
        while (first < end && IsOutside(line[first]))
        {
            AddMark(line[first], first, tokens);
            first++;
        }

        var last = end;
        while (last > first && IsOutside(line[last - 1]))
        {
            last--;
        }

        if (last > first)
        {
            AddCore(line, first, last, tokens);
        }

        for (var i = last; i < end; i++)
        {
            AddMark(line[i], i, tokens);
        }
    }

    private static void AddCore(string line, int start, int end, List<Token> tokens)
    {
        var core = line.AsSpan(start, end - start);
        if (KindOf(core) is { } kind)
        {
            tokens.Add(new Token(start, end - start, kind));
            return;
        }

        var cut = core.IndexOfAny(InnerMarks);
        if (cut < 0 || core.Length > LongestChunk)
        {
            var isWord = core is "&" || (core.Length <= LongestWord && core.ContainsAnyInRange('A', '\uFFFF'));
            tokens.Add(new Token(start, end - start, isWord ? TokenKind.Word : TokenKind.Other));
            return;
        }

        Cut(line, start, start + cut, tokens);
        AddMark(line[start + cut], start + cut, tokens);
        Cut(line, start + cut + 1, end, tokens);
    }

    private static TokenKind? KindOf(ReadOnlySpan<char> core)
    {
        if (core.Length > LongestChunk || core.ContainsAny('@', '\\') || Address().IsMatch(core))
        {
            return TokenKind.Other;
        }

        if (RomanNumeral().IsMatch(core))
        {
            return TokenKind.Roman;
        }

        if (!core.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        if (YearNumber().IsMatch(core))
        {
            return TokenKind.Year;
        }

        return DayOrMonth().IsMatch(core) ? TokenKind.Date
            : Count().IsMatch(core) ? TokenKind.Number
            : Symbol().IsMatch(core) ? TokenKind.Code
            : Digits().IsMatch(core) ? TokenKind.Other
            : null;
    }

    private static void AddMark(char c, int at, List<Token> tokens)
    {
        if (c is '"' or '“' or '”' or '\'' or '’' or '‘' or '*' or '_')
        {
            return;
        }

        tokens.Add(new Token(at, 1, c is ',' or '-' or '–' or '—' or '(' or ')' or '/' ? TokenKind.Comma : TokenKind.Stop));
    }

    private static bool IsOutside(char c) => !char.IsLetterOrDigit(c) && c is not ('&' or '¢' or '€' or '§' or '%' or '/' or '$' or '_')
        && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark;

    [GeneratedRegex(@"://|\Awww\.|\.(?:vn|com|org|net|gov)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A(?:[IVX]{1,4}|XVI{1,3}|XI{1,3}V?)(?:/(?:19|20)\d\d)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();

    [GeneratedRegex(@"\A(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearNumber();

    [GeneratedRegex(@"\A\d{1,2}/\d{1,2}(?:/\d{2,4})?\z|\A\d{1,2}/(?:19|20)\d\d\z|\A\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayOrMonth();

    [GeneratedRegex(@"\A\d[\d.,]*%?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"\A\d{1,6}/?(?:\d{4}/)?[-–/]?[\p{L}\d]{1,8}[-–/&][\p{L}\d\-–/&.]{1,40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\A[\d.,:+\-–/]+%?\z|\A\d+[hg]\d*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
