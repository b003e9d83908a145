using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>How far a message says that work is.</summary>
/// <param name="State">The state; null when the message does not tell, or not for sure.</param>
/// <param name="Cue">The words that tell it; null when none do.</param>
internal sealed record ProgressStateSlot(ProgressState? State, PhraseMatch? Cue)
{
    private static readonly (ProgressState State, PhraseList Phrases)[] States =
    [
        (ProgressState.Paused, PhraseBook.Embedded["progress-paused"]), (ProgressState.NotStarted, PhraseBook.Embedded["progress-not-started"]),
        (ProgressState.InProgress, PhraseBook.Embedded["progress-in-progress"]), (ProgressState.Done, PhraseBook.Embedded["progress-done"]),
    ];

    private static readonly PhraseList Delivered = PhraseBook.Embedded["progress-delivered"];
    private static readonly PhraseList NotYet = PhraseBook.Embedded["progress-not-yet"];

    /// <summary>Reads it: the first state told. A part of the whole is work in progress, whatever else is said, unless it was paused.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="percent">How much is done, where that was said.</param>
    public static ProgressStateSlot Of(Reading reading, int? percent)
    {
        var told = Told(reading);
        var state = percent switch
        {
            100 => ProgressState.Done,
            0 when told?.State is not ProgressState.Paused => ProgressState.NotStarted,
            > 0 and < 100 when told?.State is not ProgressState.Paused => ProgressState.InProgress,
            _ => told?.State,
        };
        return new ProgressStateSlot(state, told?.Cue);
    }

    private static (ProgressState? State, PhraseMatch Cue)? Told(Reading reading)
    {
        if (reading.First("progress-reopened") is { } reopened)
        {
            return (ProgressState.InProgress, reopened);
        }

        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (NotYet.LongestAt(reading.Subject, at) is { } open)
            {
                return Longest(reading, at) is { } better && better.Cue.End >= open.End ? better : Told(reading with { Subject = reading.Subject with { First = open.End } }) ?? (null, open);
            }

            if (Longest(reading, at) is { } told)
            {
                return told;
            }
        }

        return Delivered.Find(reading.Subject) is [var cue, ..] ? (ProgressState.Done, cue) : null;
    }

    private static (ProgressState? State, PhraseMatch Cue)? Longest(Reading reading, int at)
    {
        (ProgressState? State, PhraseMatch Cue)? longest = null;
        foreach (var (state, phrases) in States)
        {
            if (phrases.LongestAt(reading.Subject, at) is { } match && (longest is null || match.End > longest.Value.Cue.End))
            {
                longest = (state, match);
            }
        }

        return longest;
    }
}
