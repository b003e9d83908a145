using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Reads which logged meeting words name.</summary>
internal static class MeetingPointerReader
{
    private const int LongestBefore = 3;

    private static readonly PhraseList Gatherings = PhraseBook.Embedded["gathering"];
    private static readonly PhraseList Any = PhraseBook.Embedded["gathering-any"];
    private static readonly PhraseList Ends = PhraseBook.Embedded["pointed-end"];
    private static readonly PhraseList Begins = PhraseBook.Embedded["pointed-begin"];

    /// <summary>The first gathering named, "phòng họp" left out; null when none is.</summary>
    public static PhraseMatch? Noun(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Gatherings.LongestAt(reading.Subject, at) is { } noun && !(noun.End < reading.Subject.End && (reading.Message.Folded[at], reading.Message.Folded[noun.End]) is ("call", "off")) && !(at > 0 && reading.Message.Folded[at] == "hop" && reading.Message.Folded[at - 1] is "phong" or "noi" or "cho"))
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>Reads it out of words that hold nothing but the meeting and what is to be done with it.</summary>
    public static MeetingPointer Of(Reading reading)
    {
        var noun = Noun(reading);
        var days = MeetingDays.Of(reading);
        var latest = reading.First("meeting-latest") is { } said && (noun is not { } first || said.First <= first.End);
        var (text, unit) = noun is { } named ? NameOf(reading, named) : (null, null);
        return new MeetingPointer { Text = text, Days = days, At = MeetingDays.ClockOf(reading), Unit = unit, Latest = latest && days is null };
    }

    private static (string? Text, Unit? Unit) NameOf(Reading reading, PhraseMatch noun)
    {
        var end = noun.End;
        UnitMention? owner = null;
        while (end < reading.Subject.End && owner is null && !WordGap.HasBreak(reading.Message, end) && Ends.LongestAt(reading.Subject, end) is null && !MeetingDays.IsDay(reading, end))
        {
            owner = OwnerAt(reading, noun, end);
            end += owner is null ? 1 : 0;
        }

        var first = FirstOf(reading, noun);
        var text = first == noun.First && Any.LongestAt(reading.Subject with { First = noun.First, End = end }, noun.First)?.End == end ? null : reading.Message.Slice(WithoutCount(reading, first, noun), end);
        return (text is { Length: > 0 } ? text : null, (owner?.Match as UnitMatch.One)?.Unit);
    }

    /// <summary>"Họp giao ban của TCCB": whose it is, which is no part of its name.</summary>
    private static UnitMention? OwnerAt(Reading reading, PhraseMatch noun, int at)
    {
        var lead = reading.Message.Folded[at] is "cua" or "phong" or "ben" ? at + 1 : at;
        lead = lead > at && lead < reading.Subject.End && reading.Message.Folded[lead] == "phong" ? lead + 1 : lead;
        var mention = reading.Units.FirstOrDefault(unit => (unit.First == at || unit.First == lead) && unit is { Match: UnitMatch.One { Unit.IsCollective: false }, Strength: not AliasStrength.Subject });
        return mention is not null && (lead > at || at > noun.End || reading.Message.Folded[at - 1] is not ("voi" or "ve" or "o" or "tai")) && reading.Message.Folded[at - 1] is not ("voi" or "ve") ? mention : null;
    }

    /// <summary>"Cuộc họp", "buổi họp": the name begins behind "cuộc".</summary>
    private static int WithoutCount(Reading reading, int first, PhraseMatch noun) =>
        first == noun.First && noun.End - noun.First > 1 && reading.Message.Folded[first] is "cuoc" or "buoi" or "phien" ? first + 1 : first;

    /// <summary>In English a meeting's name stands before it: "the weekly staff meeting".</summary>
    private static int FirstOf(Reading reading, PhraseMatch noun)
    {
        var first = noun.First;
        if (reading.Message.Folded[noun.End - 1] is not ("meeting" or "briefing" or "conference" or "call" or "standup"))
        {
            return first;
        }

        while (first > reading.Subject.First && noun.First - first < LongestBefore && Begins.LongestAt(reading.Subject with { End = first }, first - 1)?.End != first
            && !reading.Times.Any(time => time.Time is TimeInterval && time.First < first && first <= time.End) && reading.Message.Words[first - 1].Folded.Length > 1)
        {
            first--;
        }

        return first;
    }
}
