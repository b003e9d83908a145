using System.Globalization;
using System.Text;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>Text that shows all it holds: no signs that are not seen, turn the writing around, or stand for nothing.</summary>
internal static class PlainText
{
    /// <summary>Whether there is nothing hidden in a text.</summary>
    public static bool Is(string text) => text.EnumerateRunes().All(IsPlain);

    /// <summary>The text composed and without what is hidden in it; controls become blanks.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPlain(rune))
                plain.Append(rune);
            else if (Rune.IsControl(rune))
                plain.Append(' ');
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPlain(Rune rune) => rune.Value is '\n' or '\t' or '\r' || (rune.Value != Rune.ReplacementChar.Value && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.OtherSymbol or UnicodeCategory.EnclosingMark or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)) || rune.Value == '°';
}
