using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>The fields of a meeting that a message writes as "Địa điểm: …", each on its line or after a comma.</summary>
internal static class MeetingLabels
{
    private static readonly Dictionary<string, PhraseList> Sections = new[]
    {
        "label-place", "label-chair", "label-people", "label-title", "label-time", "label-mode", "label-unit", "meeting-conclusions",
    }.ToDictionary(section => section, section => PhraseBook.Embedded[section], StringComparer.Ordinal);

    /// <summary>The words behind the first label of a section, up to the end of the line or the next label; null when it does not stand there.</summary>
    public static (int First, int End)? Of(Reading reading, string section)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (LabelAt(reading, at, Sections[section]) is { } first && first < reading.Subject.End)
            {
                var end = first;
                while (end < reading.Subject.End && (end == first || !IsEnd(reading, end)))
                {
                    end++;
                }

                return (first, end);
            }
        }

        return null;
    }

    /// <summary>Whether any label begins at a word.</summary>
    public static bool BeginsAt(Reading reading, int word) => Sections.Values.Any(section => LabelAt(reading, word, section) is not null);

    private static bool IsEnd(Reading reading, int word) =>
        WordGap.Before(reading.Message, word).IndexOfAny('\n', ';') >= 0 || BeginsAt(reading, word);

    /// <summary>The word behind the colon of a label.</summary>
    private static int? LabelAt(Reading reading, int at, PhraseList labels) =>
        labels.LongestAt(reading.Subject, at) is { } label && WordGap.IsColon(reading.Message, label.End) ? label.End : null;
}
