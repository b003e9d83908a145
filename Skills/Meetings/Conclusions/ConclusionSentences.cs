using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Conclusions as a source text with one sentence a line, so that a citation points at the sentence and not at a page of talk.</summary>
public static partial class ConclusionSentences
{
    /// <summary>Breaks conclusions into sentences. Their words and bullets stay as written.</summary>
    /// <param name="source">The name of the text.</param>
    /// <param name="text">The conclusions; null counts as empty.</param>
    public static SourceText Of(string source, string? text) => SourceText.FromString(source, string.Join('\n', Break(text ?? "")));

    private static IEnumerable<string> Break(string text) => text.ReplaceLineEndings("\n").Split('\n')
        .SelectMany(line => End().Split(line))
        .Select(sentence => sentence.Trim())
        .Where(sentence => sentence.Length > 0);

    // No end: "1. ", "a. ", "TP. Hải Phòng", "Th.S. Lan".
    [GeneratedRegex(@"(?<=;)|(?<=[\p{L}\p{N})""”%][!?])\s+|(?<=(?:[\p{L}]{3}|[\p{Ll}]{2}|\d\d|/\d|[)""”%]|[Qq]uý (?:I{1,3}|IV))\.)\s+(?=\S)|\s+(?=\(\d{1,2}\)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
