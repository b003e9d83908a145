using System.Globalization;
using System.Text;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>What fingers do to a message.</summary>
internal static class BadTyping
{
    /// <summary>The keys of a word that no keyboard turned into letters, the tone last.</summary>
    public static string Keys(string word, bool isVni)
    {
        var keys = new StringBuilder();
        var tone = "";
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            var at = "\u0301\u0300\u0309\u0303\u0323".IndexOf(c, StringComparison.Ordinal);
            tone = at >= 0 ? (isVni ? "12345" : "sfrxj").Substring(at, 1) : tone;
            _ = c switch
            {
                'đ' or 'Đ' => keys.Append(c == 'đ' ? 'd' : 'D').Append(isVni ? '9' : c == 'đ' ? 'd' : 'D'),
                '\u0302' => keys.Append(isVni ? '6' : char.ToLowerInvariant(keys[^1])),
                '\u0306' => keys.Append(isVni ? '8' : 'w'),
                '\u031B' => keys.Append(isVni ? '7' : 'w'),
                _ when at >= 0 => keys,
                _ => keys.Append(c),
            };
        }

        return keys + tone;
    }

    /// <summary>The same letters without any mark.</summary>
    public static string WithoutMarks(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(c => c switch { 'đ' => 'd', 'Đ' => 'D', _ => c }));

    /// <summary>One blank between two words left out.</summary>
    public static string WithoutBlank(string text, Random random)
    {
        var blanks = Enumerable.Range(1, Math.Max(1, text.Length - 2)).Where(i => i < text.Length - 1 && text[i] == ' ' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])).ToList();
        return blanks.Count == 0 ? text : text.Remove(blanks[random.Next(blanks.Count)], 1);
    }

    /// <summary>In one word of three letters or more: two swapped, one lost, one doubled or a wrong one added. Initials are not touched.</summary>
    public static string WithSlip(string text, Random random)
    {
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i - start >= 3 && !char.IsUpper(text[start + 1]))
            {
                words.Add((start, i));
            }
        }

        if (words.Count == 0)
        {
            return text;
        }

        var (first, end) = words[random.Next(words.Count)];
        var word = text[first..end];
        var at = random.Next(word.Length - 1);
        var slipped = random.Next(4) switch
        {
            0 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            1 => word.Remove(1 + random.Next(word.Length - 1), 1),
            2 => word.Insert(at + 1, word[at].ToString()),
            _ => word.Insert(at + 1, ((char)('a' + random.Next(25))).ToString()),
        };
        return text[..first] + slipped + text[end..];
    }
}
