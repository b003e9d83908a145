using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>The subject of a message: its words without padding, cues, times and units at either end, and never cut in the middle.</summary>
internal static class FreeText
{
    private static readonly PhraseList Edges = PhraseBook.Embedded["edges"];

    /// <summary>The subject as written; null when nothing is left.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="dropUnits">Whether a unit's name at an end is a slot of its own and no part of the subject.</param>
    public static string? Of(Reading reading, bool dropUnits = true) => Of(reading, reading.Subject.First, reading.Subject.End, dropUnits);

    /// <summary>The subject within a part of the message, stretches taken for something else left out at the ends too.</summary>
    public static string? Of(Reading reading, int first, int end, bool dropUnits = true, IEnumerable<(int From, int To)>? taken = null)
    {
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

            if (first < end && Edges.LongestAt(reading.Subject with { First = first, End = end }, first) is { } edge)
            {
                (first, moved) = (edge.End, true);
            }
            else if (first < end && Edges.LongestAt(reading.Subject with { First = end - 1, End = end }, end - 1) is not null)
            {
                (end, moved) = (end - 1, true);
            }
        }

        var text = reading.Message.Slice(first, end);
        return text.Length == 0 ? null : text;
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
