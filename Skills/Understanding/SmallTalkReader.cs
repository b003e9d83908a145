using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>Recognises messages that are nothing but small talk.</summary>
internal static class SmallTalkReader
{
    private static readonly (SmallTalk Kind, PhraseList Phrases)[] Kinds =
    [
        (SmallTalk.WhoAreYou, PhraseBook.Embedded["chat-who"]), (SmallTalk.Thanks, PhraseBook.Embedded["chat-thanks"]),
        (SmallTalk.Goodbye, PhraseBook.Embedded["chat-goodbye"]), (SmallTalk.Hello, PhraseBook.Embedded["chat-hello"]),
        (SmallTalk.Praise, PhraseBook.Embedded["chat-praise"]),
    ];

    private static readonly PhraseList Filler = PhraseBook.Embedded["filler"];

    /// <summary>Whether some words of a message are nothing but small talk and politeness.</summary>
    public static bool IsTalk(Reading reading, int first, int end) =>
        Read(reading, first, end) is not null || Padding.Bounds(reading.Whole with { First = first, End = end }) is var bounds && bounds.First >= bounds.End;

    /// <summary>The small talk; null when the message holds anything else.</summary>
    public static SmallTalk? Read(Reading reading) => Read(reading, 0, reading.Message.Words.Count);

    /// <summary>The small talk with which a message begins that neither asks nor orders anything; null for all others.</summary>
    public static SmallTalk? Opening(Reading reading)
    {
        var whole = reading with { Subject = reading.Whole };
        if (reading.Message.Folded.Contains("?") || whole.Has("question") || whole.Has("command"))
        {
            return null;
        }

        foreach (var (talk, phrases) in Kinds)
        {
            if (reading.Message.Words.Count > 0 && talk != SmallTalk.WhoAreYou && phrases.LongestAt(reading.Whole, 0) is not null)
            {
                return talk;
            }
        }

        return null;
    }

    private static SmallTalk? Read(Reading reading, int first, int end)
    {
        var words = reading.Message.Words;
        while (end > first && words[end - 1].Folded == "?")
        {
            end--;
        }

        SmallTalk? found = null;
        for (var at = first; at < end;)
        {
            var subject = reading.Whole with { First = at, End = end };
            SmallTalk? kind = null;
            var next = at;
            foreach (var (talk, phrases) in Kinds)
            {
                if (phrases.LongestAt(subject, at) is { } match && match.End > next)
                {
                    (kind, next) = (talk, match.End);
                }
            }

            if (next == at)
            {
                next = Filler.LongestAt(subject, at)?.End ?? at;
            }

            if (next == at)
            {
                return null;
            }

            found = kind is null || (found is not null && kind == SmallTalk.Hello) ? found : kind;
            at = next;
        }

        return found;
    }
}
