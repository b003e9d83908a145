using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>How many people attend a meeting.</summary>
internal static class HeadCount
{
    private static readonly PhraseList People = PhraseBook.Embedded["people"];
    private static readonly PhraseList Absent = PhraseBook.Embedded["people-absent"];

    /// <summary>The first number of people said; null when none is, or when only a range is ("10-12 người").</summary>
    public static int? Of(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (SpokenNumber.At(words, at, reading.Subject.End) is not { } number)
            {
                continue;
            }

            if (number.End < reading.Subject.End && People.LongestAt(reading.Subject, number.End) is not null && !WordGap.HasBreak(reading.Message, number.End))
            {
                return IsSure(reading, at) ? number.Value : null;
            }

            at = number.End - 1;
        }

        return Labelled(reading);
    }

    /// <summary>"Người dự: 17".</summary>
    private static int? Labelled(Reading reading) =>
        MeetingLabels.Of(reading, "label-people") is { } label
        && SpokenNumber.At(reading.Message.Folded, label.First, label.End) is { } number
        && (number.End == label.End || WordGap.HasBreak(reading.Message, number.End))
            ? number.Value
            : null;

    private static bool IsSure(Reading reading, int at)
    {
        if (at == reading.Subject.First)
        {
            return true;
        }

        var words = reading.Message.Folded;
        var range = WordGap.Before(reading.Message, at).Trim() is ['-' or '–' or '/'] or [] && SpokenNumber.At(words, at - 1, at) is not null;
        var absent = Absent.LongestAt(reading.Subject, at - 1) is not null;
        return !range && !absent;
    }
}
