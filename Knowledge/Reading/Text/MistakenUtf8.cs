using System.Collections.Frozen;
using System.Text;

namespace Assistant.Knowledge.Reading.Text;

/// <summary>Undoes what a program did that took UTF-8 for Western European: "á»§y ban" was "ủy ban".</summary>
internal static class MistakenUtf8
{
    private static readonly FrozenDictionary<char, byte> SignsOfWindows = Enumerable.Range(0x80, 0x20)
        .Select(value => (Sign: CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)value])[0], Value: (byte)value))
        .Where(pair => pair.Sign > '\u00FF')
        .ToFrozenDictionary(pair => pair.Sign, pair => pair.Value);

    /// <summary>The text with every such stretch undone; others stay.</summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsAscii(text[at]))
            {
                repaired.Append(text[at++]);
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !char.IsAscii(text[end]))
                end++;
            // The last byte of "à" is a hard blank, which many programs make a blank.
            var isCut = end < text.Length && text[end] == ' ' && text[end - 1] == 'Ã';
            var stretch = isCut ? string.Concat(text.AsSpan(at, end - at), "\u00A0") : text[at..end];
            repaired.Append(Undo(stretch) ?? text[at..end]);
            at = isCut && Undo(stretch) is not null ? end + 1 : end;
        }

        return repaired.ToString();
    }

    private static string? Undo(string stretch)
    {
        var bytes = new byte[stretch.Length];
        for (var i = 0; i < stretch.Length; i++)
        {
            if (ByteOf(stretch[i]) is not { } value)
                return null;
            bytes[i] = value;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    /// <summary>The byte that a character stands for; the five that Windows leaves free stand for themselves.</summary>
    private static byte? ByteOf(char character)
    {
        if (character <= '\u00FF')
            return (byte)character;
        return SignsOfWindows.TryGetValue(character, out var value) ? value : null;
    }
}
