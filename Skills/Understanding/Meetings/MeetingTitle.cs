using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>What a meeting was called, and what it was about.</summary>
/// <param name="Text">Both as one title, as written; null when neither was said.</param>
/// <param name="About">The words that say what it was about; null when none do.</param>
internal sealed record MeetingTitle(string? Text, (int First, int End)? About)
{
    private static readonly PhraseList Nouns = PhraseBook.Embedded["meeting-noun"];
    private static readonly PhraseList Generic = PhraseBook.Embedded["meeting-generic"];
    private static readonly PhraseList NameEnds = PhraseBook.Embedded["meeting-end"];
    private static readonly PhraseList Abouts = PhraseBook.Embedded["meeting-about"];
    private static readonly PhraseList AboutEnds = PhraseBook.Embedded["about-end"];
    private static readonly PhraseList People = PhraseBook.Embedded["people"];

    /// <summary>Reads it: what a label says, else the first name that says more than "cuộc họp", with the subject behind "về".</summary>
    public static MeetingTitle Of(Reading reading)
    {
        if (Labelled(reading) is { } label)
        {
            return new MeetingTitle(reading.Message.Slice(label.First, label.End), label);
        }

        var about = AboutOf(reading);
        var name = NameOf(reading);
        if (name is not { } said)
        {
            return new MeetingTitle(null, null);
        }

        if (about is not { } subject || (said.First <= subject.First && subject.End <= said.End))
        {
            return new MeetingTitle(IsGeneric(reading, said) ? null : NullIfEmpty(reading.Message.Slice(said.First, said.End)), about);
        }

        // "Họp với Sở Nội vụ về biên chế" is one name; "họp đột xuất lúc 11h … về sự cố" leaves out what stands between.
        var whole = subject.First >= said.End && !Interrupted(reading, said.End, subject.First);
        var text = whole
            ? reading.Message.Slice(said.First, subject.End)
            : $"{reading.Message.Slice(said.First, said.End)} {reading.Message.Slice(subject.First, subject.End)}";
        return new MeetingTitle(text, about);
    }

    private static (int First, int End)? Labelled(Reading reading)
    {
        if (MeetingLabels.Of(reading, "label-title") is not { } label)
        {
            return null;
        }

        var end = label.First;
        while (end < label.End && !IsTime(reading, end) && !CountsPeople(reading, end))
        {
            end++;
        }

        return end > label.First ? (label.First, end) : null;
    }

    private static (int First, int End)? NameOf(Reading reading)
    {
        (int First, int End)? generic = null;
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Nouns.LongestAt(reading.Subject, at) is not { } noun || IsRoom(reading, at))
            {
                continue;
            }

            var first = noun.End - at > 1 && reading.Message.Folded[at] is "cuoc" or "buoi" or "phien" ? at + 1 : at;
            var span = (first, Until(reading, noun.End, NameEnds));
            if (!IsGeneric(reading, span))
            {
                return span;
            }

            generic ??= span;
            at = noun.End - 1;
        }

        return generic;
    }

    private static (int First, int End)? AboutOf(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Abouts.LongestAt(reading.Subject, at) is { } about && about.End < reading.Subject.End)
            {
                var end = Until(reading, about.End, AboutEnds);
                return end > about.End ? (at, end) : null;
            }
        }

        return null;
    }

    private static int Until(Reading reading, int from, PhraseList ends)
    {
        var end = from;
        while (end < reading.Subject.End && !WordGap.HasBreak(reading.Message, end) && ends.LongestAt(reading.Subject, end) is null && !IsTime(reading, end) && !CountsPeople(reading, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>A day or a time of day; "dự toán quý III" and "năm học 2026" belong to the name.</summary>
    private static bool IsTime(Reading reading, int at) => reading.Times.Any(time => time.First == at && time.Time is not TimeInterval { Grain: Grain.Month or Grain.Quarter or Grain.Year });

    private static bool CountsPeople(Reading reading, int at) =>
        SpokenNumber.At(reading.Message.Folded, at, reading.Subject.End) is { } number && number.End < reading.Subject.End && People.LongestAt(reading.Subject, number.End) is not null;

    private static bool Interrupted(Reading reading, int from, int to) =>
        reading.Times.Any(time => time.First < to && from < time.End) || Enumerable.Range(from, to - from + 1).Any(at => at < reading.Subject.End && WordGap.HasBreak(reading.Message, at));

    private static bool IsGeneric(Reading reading, (int First, int End) span) =>
        Generic.LongestAt(reading.Subject with { First = span.First, End = span.End }, span.First) is { } generic && generic.End == span.End;

    private static bool IsRoom(Reading reading, int at) => at > 0 && reading.Message.Folded[at] == "hop" && reading.Message.Folded[at - 1] is "phong" or "so" && !reading.Units.Any(unit => unit.End == at);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
