using System.Text;

namespace Assistant.Bot.Pages.Calendars;

/// <summary>How text stands in a calendar (RFC 5545).</summary>
internal static class CalendarText
{
    /// <summary>What ends a line (3.1).</summary>
    public const string LineEnd = "\r\n";

    /// <summary>The longest line, in octets, without what ends it (3.1).</summary>
    public const int MostOctets = 75;

    /// <summary>A value of the type TEXT (3.3.11): control characters are not allowed in one, and are left out.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append((char)rune.Value);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append('\t');
                    break;
                default:
                    if (!Rune.IsControl(rune))
                        escaped.Append(rune.ToString());
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Adds a line, folded: a long one goes on in lines that begin with a blank, and no letter is torn apart (3.1).</summary>
    public static void AppendLine(StringBuilder text, string line)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(line);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }
}
