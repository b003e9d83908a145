using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>By how much a meeting is to begin later or take longer, where a message says so rather than until when: "lùi 30 phút", "kéo dài thêm một tiếng".</summary>
/// <param name="Later">How much later it is to begin; negative for earlier; null where that was not said.</param>
/// <param name="Longer">How much longer it is to take; negative for shorter; null where that was not said.</param>
/// <param name="Total">How long it is to take in all: "rút ngắn còn một tiếng"; null where that was not said.</param>
internal sealed record MeetingShift(TimeSpan? Later, TimeSpan? Longer, TimeSpan? Total)
{
    private const int Near = 3;

    private static readonly MeetingShift None = new(null, null, null);
    private static readonly PhraseList EarlierWords = PhraseBook.Embedded["shift-earlier"];
    private static readonly PhraseList LaterWords = PhraseBook.Embedded["shift-later"];
    private static readonly PhraseList LongerWords = PhraseBook.Embedded["shift-longer"];
    private static readonly PhraseList ShorterWords = PhraseBook.Embedded["shift-shorter"];
    private static readonly PhraseList Totals = PhraseBook.Embedded["shift-total"];

    /// <summary>Reads it. A length that is said without a direction ("dời 30 phút") tells nothing, for a meeting can be moved either way.</summary>
    public static MeetingShift Of(Reading reading)
    {
        foreach (var time in reading.Times)
        {
            if (time.Time is not TimeDuration { Duration: var duration })
            {
                continue;
            }

            var length = duration.ToTimeSpan();
            var (total, prolongs) = (Stands(Totals, reading, time), reading.Has("prolongs"));
            if (prolongs)
            {
                return total ? None with { Total = length }
                    : Stands(ShorterWords, reading, time) || LeadsTo(ShorterWords, reading, time) ? None with { Longer = -length }
                    : Stands(LongerWords, reading, time) ? None with { Longer = length }
                    : None;
            }

            if (total)
            {
                continue;
            }

            // "Lùi lên sớm hơn 15 phút": what stands at the length tells more than the verb.
            return Stands(EarlierWords, reading, time) ? None with { Later = -length }
                : Stands(LaterWords, reading, time) || LeadsTo(LaterWords, reading, time) ? None with { Later = length }
                : None;
        }

        return None;
    }

    /// <summary>Whether one of some words stands right before or behind a length.</summary>
    private static bool Stands(PhraseList words, Reading reading, TimeMention time)
    {
        var from = Math.Max(reading.Subject.First, time.First - Near);
        return Enumerable.Range(from, time.First - from).Append(time.End).Append(time.End + 1)
            .Any(at => at < reading.Subject.End && words.LongestAt(reading.Subject, at) is { } match && (match.End <= time.First || at >= time.End));
    }

    /// <summary>Whether the message begins its change by one of some words.</summary>
    private static bool LeadsTo(PhraseList words, Reading reading, TimeMention time) =>
        Enumerable.Range(reading.Subject.First, time.First - reading.Subject.First).Any(at => words.LongestAt(reading.Subject, at) is not null);
}
