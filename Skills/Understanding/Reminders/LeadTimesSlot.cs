using System.Collections.Immutable;
using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>How long before a deadline to be reminded: "trước 3 ngày", "trước 7, 3 và 1 ngày", "a week and one day before", "đúng ngày đến hạn".</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Times">How long.</param>
internal sealed record LeadTimesSlot(int First, int End, LeadTimes Times)
{
    private const int LongestLead = 10;
    private const int LongestDenial = 6;

    private static readonly PhraseList Early = PhraseBook.Embedded["lead-before"];
    private static readonly PhraseList Late = PhraseBook.Embedded["lead-after"];
    private static readonly PhraseList Left = PhraseBook.Embedded["lead-left"];
    private static readonly PhraseList Denied = PhraseBook.Embedded["lead-denied"];
    private static readonly PhraseList Due = PhraseBook.Embedded["lead-due"];

    /// <summary>Reads it, the one that corrects another before that other: "không phải trước 3 ngày, trước 1 tuần cơ". Null when none is said.</summary>
    public static LeadTimesSlot? Of(Reading reading)
    {
        LeadTimesSlot? denied = null;
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Lead(reading, LeadLengths.Of(reading, at), at) is not { } lead)
            {
                continue;
            }

            if (!IsDenied(reading, lead.First))
            {
                return lead;
            }

            // What follows may be its correction.
            denied ??= Lead(reading, LeadLengths.OneOf(reading, at), at);
        }

        return denied ?? OnTheDay(reading);
    }

    private static LeadTimesSlot? Lead(Reading reading, LeadLengths? lengths, int at) =>
        lengths is { } found && Around(reading, at, found.End) is var (first, end) ? new LeadTimesSlot(first, end, TimesOf(found.Durations)) : null;

    private static LeadTimes TimesOf(ImmutableArray<CalendarDuration> durations) => new([.. durations.Distinct().Take(LeadTimes.Most)]);

    /// <summary>The last day itself, named without any length of time: "đúng ngày đến hạn"; null when it is not.</summary>
    public static LeadTimes? TheDayAlone(Reading reading) => OnTheDay(reading)?.Times;

    private static LeadTimesSlot? OnTheDay(Reading reading) => reading.First("lead-the-day") is { } day ? new LeadTimesSlot(day.First, day.End, LeadTimes.Of(LeadLengths.TheDayItself)) : null;

    private static bool IsDenied(Reading reading, int first)
    {
        for (var at = Math.Max(0, first - LongestDenial); at < first; at++)
        {
            if (Denied.LongestAt(reading.Subject with { First = 0, End = first }, at)?.End == first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that make a length of time a lead, the length included; null when it is none.</summary>
    private static (int First, int End)? Around(Reading reading, int at, int end)
    {
        // "Còn" at the beginning is padding elsewhere.
        for (var first = Math.Max(0, at - LongestLead); first < at; first++)
        {
            if (Early.LongestAt(reading.Subject with { First = 0, End = at }, first) is { } early && early.End == at)
            {
                return (first, end);
            }

            // "Còn 3 ngày nữa tới hạn": what is left until then.
            if (Left.LongestAt(reading.Subject with { First = 0, End = at }, first) is { } left && left.End == at && end < reading.Subject.End && Due.LongestAt(reading.Subject, end) is { } due)
            {
                return (first, due.End);
            }
        }

        return end < reading.Subject.End && Late.LongestAt(reading.Subject, end) is { } late ? (at, late.End) : null;
    }
}
