using System.Globalization;
using System.Text;
using Assistant.Knowledge.Reading.Pages;

namespace Assistant.Knowledge.Reading.Images;

/// <summary>Reads the words out of the table that tesseract writes (tsv).</summary>
internal static class RecognisedWords
{
    private const string WordLevel = "5";
    private const int Fields = 12;

    /// <summary>The words of each image, in pixels of that image. What has neither letter nor digit and is no list's dash is dirt.</summary>
    /// <param name="table">What tesseract wrote.</param>
    /// <param name="images">How many images it was given.</param>
    public static IReadOnlyList<IReadOnlyList<PageWord>> Read(byte[] table, int images)
    {
        var words = Enumerable.Range(0, images).Select(_ => new List<PageWord>()).ToList();
        foreach (var line in Encoding.UTF8.GetString(table).Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split('\t', Fields);
            if (fields.Length != Fields || fields[0] != WordLevel || !TryNumber(fields[1], out var image) || image < 1 || image > images)
                continue;
            var text = fields[11].Trim().Normalize(NormalizationForm.FormC);
            if (IsWord(text)
                && TryNumber(fields[6], out var left) && TryNumber(fields[7], out var top)
                && TryNumber(fields[8], out var width) && TryNumber(fields[9], out var height) && width > 0 && height > 0)
                words[image - 1].Add(new PageWord(text, new Box(left, top, left + width, top + height)));
        }

        return words;
    }


    /// <summary>Whether a word is nothing but upright lines: a table's line that was left over, or a numeral in a cell of its own.</summary>
    public static bool IsBar(string text) => text.Length is > 0 and <= 3 && text.All(c => c == '|');

    private static bool IsWord(string text) => text.Any(char.IsLetterOrDigit) || text is "-" or "–" or "—" or "+" or "•" or "*" or "&" or "/" || IsBar(text);

    private static bool TryNumber(string field, out int number) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
