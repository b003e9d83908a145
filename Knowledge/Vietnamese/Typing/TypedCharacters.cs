using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// The characters of a message as one keyboard would have typed them: composed letters, plain digits and quotation marks, no
/// invisible characters. Words are not touched.
/// </summary>
public static partial class TypedCharacters
{
    private const string Bullets = "•‣▪▫■□●○◦➢➤►▶✓✔✗✘❖◆◇★☆→⇒";

    /// <summary>Cleans a text.</summary>
    /// <param name="text">The text as typed, pasted or dictated.</param>
    /// <returns>The same object when there is nothing to clean.</returns>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = IsPlain(text) ? text : Rewrite(text);
        return HasRepeats(clean) ? Repeats().Replace(clean, run => run.Value.Contains('?', StringComparison.Ordinal) ? "?" : run.Value[..1]) : clean;
    }

    private static bool HasRepeats(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '?' or '!' or ',' or ';' or ':' && text[i - 1] is '?' or '!' or ',' or ';' or ':')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80 && !Letters.IsMarked(c) && c is not ('–' or '—' or '…' or '\u201C' or '\u201D' or '\u2018'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Rewrite(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                // Letters of another style ("𝐛𝐨𝐥𝐝") are letters; a picture between two words parts them as a blank does.
                var rune = new Rune(c, text[++i]);
                var isStyled = rune.Value is >= 0x1D400 and <= 0x1D7FF;
                clean.Append(isStyled ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString());
            }
            else
            {
                Append(clean, c);
            }
        }

        return Composed(clean.ToString());
    }

    private static void Append(StringBuilder clean, char c)
    {
        switch (c)
        {
            case '\u00A0' or '\u202F' or '\u2007' or '\u3000' or (>= '\u2000' and <= '\u200A'):
                clean.Append(' ');
                break;
            case '\u20E3' or (>= '\uFE00' and <= '\uFE0F'):
                break;
            case >= '\uFF01' and <= '\uFF5E':
                clean.Append((char)(c - 0xFEE0));
                break;
            case '\u2019' or '\u201B' or '\u00B4':
                clean.Append('\'');
                break;
            case 'ð' or 'ɖ':
                clean.Append('đ');
                break;
            case 'Ð' or 'Ɖ':
                clean.Append('Đ');
                break;
            default:
                if (Bullets.Contains(c, StringComparison.Ordinal))
                {
                    clean.Append('-');
                }
                else if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format || c == '\u00AD')
                {
                    clean.Append(c == '\u00AD' ? "" : c.ToString());
                }

                break;
        }
    }

    /// <summary>A lone surrogate cannot be composed, and a text with one is not worth the trouble.</summary>
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    [GeneratedRegex(@"[?!]{2,}|,{2,}|;{2,}|:{2,}")]
    private static partial Regex Repeats();
}
