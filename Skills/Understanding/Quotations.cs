using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Finds the quotations in a message.</summary>
internal static class Quotations
{
    private const string Opening = "“\"«„";
    private const string Closing = "”\"»“";

    private static readonly PhraseList Speech = PhraseBook.Embedded["speech"];

    /// <summary>Reads them, left to right; a message that is nothing but a quotation holds none.</summary>
    public static IReadOnlyList<Quotation> Find(Message message)
    {
        if (message.Text.AsSpan().IndexOfAny(Opening) < 0)
        {
            return [];
        }

        var found = new List<Quotation>();
        for (var at = 0; at < message.Text.Length; at++)
        {
            if (Opening.IndexOf(message.Text[at], StringComparison.Ordinal) is not (>= 0 and var mark)
                || message.Text.AsSpan(at + 1).IndexOfAny(Closing[mark], mark == 0 ? '"' : Closing[mark]) is not (> 0 and var length))
            {
                continue;
            }

            var first = message.WordAt(at);
            var end = message.WordAt(at + 1 + length);
            if (first < end && (first > 0 || end < message.Words.Count))
            {
                found.Add(new Quotation(first, end, IsSpeech(message, first)));
            }

            at += length + 1;
        }

        return found;
    }

    private static bool IsSpeech(Message message, int first)
    {
        var before = new Subject(message.Words, [], 0, first, AnyMarks: true);
        for (var at = Math.Max(0, first - 2); at < first; at++)
        {
            if (Speech.LongestAt(before, at)?.End == first)
            {
                return true;
            }
        }

        return false;
    }
}
