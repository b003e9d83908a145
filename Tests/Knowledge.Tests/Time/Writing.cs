using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Tests.Time;

/// <summary>A text as a hurried writer leaves it.</summary>
internal static class Writing
{
    /// <summary>Without its marks, capitals kept.</summary>
    internal static string WithoutMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c switch { 'đ' => 'd', 'Đ' => 'D', _ => c });
        return plain.ToString();
    }

    /// <summary>The keys of Telex that write it, the tone's last.</summary>
    internal static string AsTelex(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split(' ').Select(Keys));

    private static string Keys(string word)
    {
        var keys = new StringBuilder();
        var tone = "";
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0309' or '\u0303' or '\u0323')
                tone = Key(c, ' ');
            else
                keys.Append(c is '\u0302' or '\u0306' or '\u031B' or 'đ' or 'Đ' ? Key(c, keys.Length > 0 ? keys[^1] : ' ') : c.ToString());
        }

        var end = keys.Length;
        while (end > 0 && !char.IsLetter(keys[end - 1]))
            end--;
        return keys.Insert(end, tone).ToString();
    }

    private static string Key(char mark, char before) => mark switch
    {
        '\u0302' => char.ToLowerInvariant(before).ToString(),
        '\u0306' or '\u031B' => "w",
        'đ' => "dd",
        'Đ' => "DD",
        '\u0300' => "f",
        '\u0301' => "s",
        '\u0309' => "r",
        '\u0303' => "x",
        _ => "j",
    };
}
