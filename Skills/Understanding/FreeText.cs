using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>The subject of a message: its words without padding, cues, times and units at either end, and never cut in the middle.</summary>
internal static class FreeText
{
    private const int LongestEdge = 4;

    private static readonly PhraseList Edges = PhraseBook.Embedded["edges"];
    private static readonly PhraseList Syllables = PhraseBook.Embedded["edge-or-syllable"];
    private static readonly PhraseList SubjectEdges = PhraseBook.Embedded.Of(["edges", "subject-edges"]);

    /// <summary>The subject as written; null when nothing is left.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="dropUnits">Whether a unit's name at an end is a slot of its own and no part of the subject.</param>
    public static string? Of(Reading reading, bool dropUnits = true) => Of(reading, reading.Subject.First, reading.Subject.End, dropUnits);

    /// <summary>What a question is about: the subject without words of address at its ends either.</summary>
    public static string? Subject(Reading reading, bool dropUnits = true) =>
        Of(reading, reading.Subject.First, reading.Subject.End, dropUnits, taken: null, SubjectEdges);

    /// <summary>The subject within a part of the message, stretches taken for something else left out at the ends too.</summary>
    public static string? Of(Reading reading, int first, int end, bool dropUnits = true, IEnumerable<(int From, int To)>? taken = null, PhraseList? edges = null)
    {
        edges ??= Edges;
        var spans = Spans(reading, dropUnits);
        spans.AddRange(taken ?? []);
        for (var moved = true; moved && first < end;)
        {
            moved = false;
            foreach (var (from, to) in spans)
            {
                if (from <= first && first < to && to <= end)
                {
                    (first, moved) = (to, true);
                }
                else if (from < end && end <= to && from >= first)
                {
                    (end, moved) = (from, true);
                }
            }

            if (first < end && !IsPartOfWord(reading, first, end) && edges.LongestAt(reading.Subject with { First = first, End = end }, first) is { } edge)
            {
                (first, moved) = (edge.End, true);
            }
            else if (first < end && LengthBefore(edges, reading.Subject with { First = first, End = end }) is > 0 and var length)
            {
                (end, moved) = (end - length, true);
            }
        }

        var text = reading.Message.Slice(first, end);
        return text.Length == 0 ? null : text;
    }

    /// <summary>"Cai cach", "can bo" without marks: a word of two syllables in the plans, whose first is an edge ("cái", "cần") only when it stands alone.</summary>
    private static bool IsPartOfWord(Reading reading, int first, int end) =>
        first + 1 < end && reading.Message.Words[first].Marks.Length == 0 && reading.Message.Words[first + 1].Marks.Length == 0
        && Syllables.LongestAt(reading.Subject with { First = first, End = end }, first) is not null
        && reading.Office.Words.HasPair(reading.Message.Folded[first], reading.Message.Folded[first + 1]);

    /// <summary>How many words at the end one phrase of the edges takes; 0 when none does.</summary>
    private static int LengthBefore(PhraseList edges, Subject subject)
    {
        for (var at = Math.Max(subject.First, subject.End - LongestEdge); at < subject.End; at++)
        {
            if (edges.LongestAt(subject, at)?.End == subject.End)
            {
                return subject.End - at;
            }
        }

        return 0;
    }

    private static List<(int From, int To)> Spans(Reading reading, bool dropUnits)
    {
        var spans = new List<(int, int)>();
        spans.AddRange(reading.Times.Select(time => (time.First, time.End)));
        spans.AddRange(reading.Cues.Where(cue => !cue.Phrase.IsSubject).SelectMany(cue => PhraseList.WordsOf(cue, reading.Subject)).Select(word => (word, word + 1)));
        if (dropUnits)
        {
            spans.AddRange(reading.Units.Select(unit => (unit.First, unit.End)));
        }

        return spans;
    }
}
