using System.Text;

namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>Damages a text as an OCR without Vietnamese does: marks go or turn into others, letters are confused, dots of numbers are lost.</summary>
internal static class Noiser
{
    private static readonly Dictionary<string, string> Confusions = new(StringComparer.Ordinal)
    {
        ["ở"] = "&",
        ["ư"] = "u",
        ["ứ"] = "ir",
        ["ệ"] = "é",
        ["ế"] = "é",
        ["ề"] = "é",
        ["ố"] = "6",
        ["ộ"] = "6",
        ["ủ"] = "u",
        ["ụ"] = "y",
        ["ị"] = "j",
        ["Đ"] = "P",
        ["đ"] = "d",
        ["ơ"] = "o",
        ["ớ"] = "é",
        ["á"] = "a",
        ["à"] = "a",
        ["ả"] = "a",
        ["ấ"] = "4",
        ["Q"] = "Q",
    };

    public static string Noise(string text, int seed)
    {
        var random = new Random(seed);
        var noised = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = c.ToString();
            if (c > 0x7F && Confusions.TryGetValue(letter, out var confused) && random.Next(100) < 50)
                noised.Append(confused);
            else if (c > 0x7F)
                noised.Append(Assistant.Knowledge.Vietnamese.Folding.Fold(letter) is var folded && char.IsUpper(c) ? folded.ToUpperInvariant() : folded);
            else if (c is 'm' or 'h' or 'c' && random.Next(100) < 2)
                noised.Append(c switch { 'm' => "rn", 'h' => "b", _ => "e" });
            else
                noised.Append(c);
        }

        return noised.ToString().Replace("Quy I/", "Quy 1/", StringComparison.Ordinal);
    }
}
