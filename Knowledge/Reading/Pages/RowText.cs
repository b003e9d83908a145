using System.Text;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Writes a row down. Raised numbers that point to footnotes become <c>&lt;sup&gt;</c>, as converters write them.</summary>
internal static class RowText
{
    private const double SmallerThan = 0.78;

    /// <summary>The words of a row.</summary>
    public static string Of(PageRow row)
    {
        var text = new StringBuilder();
        for (var i = 0; i < row.Words.Count; i++)
        {
            var word = row.Words[i];
            var raised = IsRaised(row, word);
            var touches = i > 0 && word.Box.Left - row.Words[i - 1].Box.Right < row.Size * 0.12;
            if (i > 0 && !(raised && touches) && !(touches && IsClosing(word.Text)))
                text.Append(' ');
            text.Append(raised ? $"<sup>{word.Text}</sup>" : word.Text);
        }

        return text.ToString();
    }

    private static bool IsRaised(PageRow row, PageWord word) =>
        word.Text.Length <= 3
        && word.Text.All(char.IsAsciiDigit)
        && word.Box.Height < row.Size * SmallerThan
        && PageRow.Median(row.Words.Select(other => other.Box.Bottom)) - word.Box.Bottom > row.Size * 0.3;

    /// <summary>What follows a raised number was one word with what stood before it.</summary>
    private static bool IsClosing(string text) => text[0] is ',' or '.' or ';' or ':' or ')' or '”';
}
