using Assistant.Skills.Understanding.Grammar;

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

    /// <summary>The small talk; null when the message holds anything else.</summary>
    public static SmallTalk? Read(Reading reading)
    {
        var words = reading.Message.Words;
        var end = words.Count;
        while (end > 0 && words[end - 1].Folded == "?")
        {
            end--;
        }

        SmallTalk? found = null;
        for (var at = 0; at < end;)
        {
            var subject = reading.Subject with { First = at, End = end };
            var (kind, next) = Kinds.Select(entry => ((SmallTalk?)entry.Kind, entry.Phrases.LongestAt(subject, at)?.End ?? at)).MaxBy(entry => entry.Item2);
            if (next == at)
            {
                (kind, next) = (null, Filler.LongestAt(subject, at)?.End ?? at);
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
