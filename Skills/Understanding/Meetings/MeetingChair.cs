using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Who chairs a meeting.</summary>
internal static class MeetingChair
{
    private const int LongestBefore = 8;

    private static readonly PhraseList Chairs = PhraseBook.Embedded["chair"];
    private static readonly PhraseList Myself = PhraseBook.Embedded["chair-myself"];

    /// <summary>
    /// Reads the chair: behind "chủ trì:", "chủ trì là", "chaired by", else the name or office right before the word, else
    /// right behind it. Null when nobody is named; "tôi chủ trì" is the asker where the channel tells the name.
    /// </summary>
    public static PersonName? Of(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Chairs.LongestAt(reading.Subject, at) is { } cue)
            {
                return Around(reading, cue);
            }
        }

        return null;
    }

    private static PersonName? Around(Reading reading, PhraseMatch cue)
    {
        var (subject, message) = (reading.Subject, reading.Message);
        var linked = cue.End < subject.End && message.Folded[cue.End] is "la" or "by" or "boi";
        var first = linked ? cue.End + 1 : cue.End;
        if (first < subject.End && (linked || WordGap.IsColon(message, first)))
        {
            return MyselfAt(reading, first) is { } me ? Asker(reading, me) : PersonName.At(reading, first, subject.End);
        }

        if (cue.First > subject.First && MyselfAt(reading, cue.First - 1) is { } self)
        {
            return Asker(reading, self);
        }

        var behind = first < subject.End && !WordGap.HasBreak(message, first) && IsMarked(reading, first);
        return (WordGap.HasBreak(message, cue.First) && WordGap.Before(message, cue.First).Trim() is not [')'] ? null : Named(reading, cue.First)) ?? (behind ? PersonName.At(reading, first, subject.End) : null);
    }

    /// <summary>Who ends right at a word; of "anh Việt, Phó Chánh Văn phòng" and "anh Việt (PGĐ)" the name.</summary>
    private static PersonName? Named(Reading reading, int end)
    {
        var person = Before(reading, end);
        var office = person is not null && PersonName.IsRole(reading, person.First) && WordGap.Before(reading.Message, person.First).Trim() is [','] or ['('];
        return office && Before(reading, person!.First) is { } name && Honorific.Is(reading.Message, name.First) ? name : person;
    }

    /// <summary>The name that ends right at a word: the longest that begins with a title or an office or stands behind "do", else a run of capitals.</summary>
    private static PersonName? Before(Reading reading, int end)
    {
        PersonName? titled = null;
        PersonName? capitals = null;
        var running = true;
        for (var first = end - 1; first >= Math.Max(reading.Subject.First, end - LongestBefore) && !(first + 1 < end && WordGap.HasBreak(reading.Message, first + 1)); first--)
        {
            running &= Honorific.IsCapital(reading.Message, first) && reading.Message.Folded[first].Length > 1;
            var agent = first > 0 && reading.Message.Folded[first - 1] == "do";
            var marked = agent || Honorific.Is(reading.Message, first) || PersonName.IsRole(reading, first);
            if ((marked || running) && PersonName.At(reading, first, end) is { } person && person.End == end)
            {
                titled = marked ? person : titled;
                capitals = running ? person : capitals;
            }
        }

        return titled ?? capitals;
    }

    /// <summary>"Tôi", "em"; not the name in "anh Minh" without its mark.</summary>
    private static PhraseMatch? MyselfAt(Reading reading, int at) =>
        Honorific.IsCapital(reading.Message, at) || Honorific.Is(reading.Message, at - 1) ? null : Myself.LongestAt(reading.Subject, at);

    private static bool IsMarked(Reading reading, int at) =>
        Honorific.Is(reading.Message, at) || PersonName.IsRole(reading, at) || Honorific.IsCapital(reading.Message, at);

    private static PersonName? Asker(Reading reading, PhraseMatch at) => reading.Asker.Name is { Length: > 0 } name ? new PersonName(name, at.First, at.End) : null;
}
