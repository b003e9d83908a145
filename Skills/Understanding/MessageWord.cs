using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Understanding;

/// <summary>One word of a message, or of a phrase of the grammar.</summary>
/// <param name="Folded">Without marks, lower case.</param>
/// <param name="Marks">Its marks, sorted, wherever they stand on the word, so that "hòa" and "hoà" are alike; đ counts as one.</param>
/// <param name="Start">Where it begins in the message, in UTF-16 units.</param>
/// <param name="End">Where it ends, excluded.</param>
internal readonly record struct MessageWord(string Folded, string Marks, int Start, int End)
{
    private const int LongestQuick = 64;

    // Every message is folded word by word: the letters of Vietnamese are looked up, anything else is taken apart.
    private static readonly FrozenDictionary<char, (char Base, string Marks)> Letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
        .SelectMany(c => (char[])[c, char.ToUpperInvariant(c)])
        .ToFrozenDictionary(c => c, c => (Folding.Fold(c.ToString())[0], MarksOf(c.ToString())));

    /// <summary>Reads a word.</summary>
    public static MessageWord Of(string word, int start = 0, int? end = null)
    {
        Span<char> folded = stackalloc char[LongestQuick];
        Span<char> marks = stackalloc char[LongestQuick];
        var count = 0;
        for (var i = 0; i < word.Length && word.Length <= LongestQuick / 2; i++)
        {
            if (word[i] < 0x80)
            {
                folded[i] = char.ToLowerInvariant(word[i]);
            }
            else if (Letters.TryGetValue(word[i], out var letter))
            {
                folded[i] = letter.Base;
                letter.Marks.CopyTo(marks[count..]);
                count += letter.Marks.Length;
            }
            else
            {
                count = -1;
                break;
            }
        }

        if (count < 0 || word.Length > LongestQuick / 2)
        {
            return new MessageWord(Folding.Fold(word).Trim(), MarksOf(word), start, end ?? start + word.Length);
        }

        marks[..count].Sort();
        return new MessageWord(folded[..word.Length].Trim().ToString(), count == 0 ? "" : marks[..count].ToString(), start, end ?? start + word.Length);
    }

    /// <summary>Whether this word may stand for a word of the grammar: marks may be left out, but not be other ones.</summary>
    public bool Means(MessageWord grammar, bool anyMarks)
    {
        if (Folded != grammar.Folded)
        {
            return false;
        }

        if (anyMarks || Marks.Length == 0)
        {
            return true;
        }

        foreach (var mark in Marks)
        {
            if (!grammar.Marks.Contains(mark, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string MarksOf(string word)
    {
        var marks = new List<char>();
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (c is 'đ' or 'Đ')
            {
                marks.Add('đ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                marks.Add(c);
            }
        }

        marks.Sort();
        return new string([.. marks]);
    }
}
