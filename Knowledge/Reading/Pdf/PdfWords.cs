using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>Reads the words that a PDF holds, with their places, out of what pdftotext writes.</summary>
internal static partial class PdfWords
{
    /// <summary>The widest space inside a word, as a share of its height; the narrowest space between words is about 0.18.</summary>
    private const double WidestSeam = 0.11;

    /// <summary>The words of each page.</summary>
    /// <exception cref="UnreadableFileException">pdftotext gave up.</exception>
    public static async Task<IReadOnlyList<IReadOnlyList<PageWord>>> ReadAsync(ToolRunner tools, WorkFolder folder, int pages, CancellationToken cancellationToken)
    {
        var last = pages.ToString(CultureInfo.InvariantCulture);
        var output = await tools.RunAsync("pdftotext", ["-bbox", "-enc", "UTF-8", "-f", "1", "-l", last, PdfDocument.FileName, "-"], folder, cancellationToken);
        if (output.ExitCode != 0)
            throw new UnreadableFileException(ReadFailure.Damaged);
        var words = Enumerable.Range(0, pages).Select(_ => new List<PageWord>()).ToList();
        var page = -1;
        foreach (var line in Encoding.UTF8.GetString(output.Content).Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("<page ", StringComparison.Ordinal))
                page++;
            else if (page >= 0 && page < pages && Word(line) is { } word)
                Add(words[page], word);
        }

        return words;
    }

    /// <summary>A word is written in pieces where its letters come from several fonts: what touches is one word.</summary>
    private static void Add(List<PageWord> words, PageWord word)
    {
        if (words.Count > 0 && Touch(words[^1].Box, word.Box))
            words[^1] = new PageWord((words[^1].Text + word.Text).Normalize(NormalizationForm.FormC), words[^1].Box.With(word.Box));
        else
            words.Add(word);
    }

    private static bool Touch(Box left, Box right)
    {
        var size = Math.Min(left.Height, right.Height);
        // A raised number is smaller and stays apart.
        return Math.Max(left.Height, right.Height) < 1.25 * size
            && left.SharedHeight(right) > 0.8 * size
            && right.Left - left.Right is var gap && gap < WidestSeam * size && gap > -0.3 * size;
    }

    private static PageWord? Word(string line)
    {
        if (!line.StartsWith("<word ", StringComparison.Ordinal) || WordElement().Match(line) is not { Success: true } match)
            return null;
        // Control characters are no part of a word; what has no letter left is none.
        var text = Unwanted().Replace(WebUtility.HtmlDecode(match.Groups["text"].Value), "").Normalize(NormalizationForm.FormC);
        var box = new Box(Number(match, "left"), Number(match, "top"), Number(match, "right"), Number(match, "bottom"));
        return text.Length == 0 || box.Width <= 0 || box.Height <= 0 ? null : new PageWord(text, box);
    }

    private static double Number(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^<word xMin=""(?<left>-?\d{1,7}\.\d{1,7})"" yMin=""(?<top>-?\d{1,7}\.\d{1,7})"" xMax=""(?<right>-?\d{1,7}\.\d{1,7})"" yMax=""(?<bottom>-?\d{1,7}\.\d{1,7})"">(?<text>.*)</word>$")]
    private static partial Regex WordElement();

    [GeneratedRegex(@"[\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\s]")]
    private static partial Regex Unwanted();
}
