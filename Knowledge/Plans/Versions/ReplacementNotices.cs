using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Versions;

/// <summary>Finds where a plan says that it replaces another: "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 3/2/2025".</summary>
internal static partial class ReplacementNotices
{
    private const int LinesOfASentence = 3;

    /// <summary>What the text says so, in its order, each document once.</summary>
    public static IReadOnlyList<ReplacementNotice> Find(SourceText text)
    {
        var folded = text.Lines.Select(line => Folding.Fold(line.Text)).ToList();
        var found = new List<ReplacementNotice>();
        for (var first = 0; first < folded.Count; first++)
        {
            if (!Verb().IsMatch(folded[first]))
                continue;
            var lines = new LineSpan(first + 1, Math.Min(first + LinesOfASentence, folded.Count));
            var quote = FoldedText.Of(text.Quote(lines));
            foreach (Match match in Notice().Matches(quote.Value))
            {
                var number = match.Groups["number"];
                var document = quote.Slice(number.Index, number.Length).TrimEnd('-', '/');
                if (found.TrueForAll(notice => !Folding.SameWords(notice.Document, document)))
                    found.Add(new ReplacementNotice(document, lines, quote.Original));
            }
        }

        return found;
    }

    /// <summary>The last words that surely stand on the line on which the sentence is recognised.</summary>
    [GeneratedRegex(@"thay|bai bo|huy bo")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(thay the|bai bo|huy bo)( cho)? ke hoach (so:? ?)?(?<number>\d{1,5} ?[/-] ?[a-z0-9][a-z0-9/&-]{1,30})", RegexOptions.ExplicitCapture)]
    private static partial Regex Notice();
}
