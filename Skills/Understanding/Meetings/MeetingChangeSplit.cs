using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>A message that changes a meeting, cut into what names the meeting and what is to become of it.</summary>
/// <param name="Meeting">The words that name it.</param>
/// <param name="Becomes">The words of its new state; null where none were said.</param>
/// <param name="Field">What of it they are about.</param>
internal sealed record MeetingChangeSplit((int First, int End) Meeting, (int First, int End)? Becomes, MeetingField Field)
{
    private static readonly PhraseList Begins = PhraseBook.Embedded["change-begins"];
    private static readonly PhraseList Others = PhraseBook.Embedded["change-begins-not"];
    private static readonly PhraseList Denials = PhraseBook.Embedded["in-place-of"];
    private static readonly PhraseList Additions = PhraseBook.Embedded["change-adds"];
    private static readonly HashSet<string> Becoming = new(StringComparer.Ordinal) { "sang", "thanh", "qua", "len", "xuong", "ve", "vao", "toi", "den", "la", "cho", "ra", "to", "into", "be" };
    private static readonly HashSet<string> DayWords = new(StringComparer.Ordinal) { "mai", "nay", "hom", "thu", "chu", "ngay", "cn", "mot", "kia", "t2", "t3", "t4", "t5", "t6", "t7", "som" };

    private static readonly (MeetingField Field, PhraseList Names)[] Fields =
    [
        (MeetingField.Conclusions, PhraseBook.Embedded["change-conclusions"]), (MeetingField.Chair, PhraseBook.Embedded["change-chair"]),
        (MeetingField.Place, PhraseBook.Embedded["change-place"]), (MeetingField.Title, PhraseBook.Embedded["change-title"]),
        (MeetingField.Agenda, PhraseBook.Embedded["change-agenda"]),
    ];

    /// <summary>Cuts it: behind the meeting's name at "sang", "thành", a colon …; else where the new state is said before the meeting.</summary>
    public static MeetingChangeSplit Of(Reading reading)
    {
        var subject = reading.Subject;
        var noun = MeetingPointerReader.Noun(reading);
        var (named, behind) = noun is { } gathering ? (gathering.First, gathering.End) : (subject.First, subject.First);
        if (Additions.LongestAt(subject, subject.First) is { } adding && named - adding.End >= 2 && reading.Message.Folded[named - 1] is "vao" or "cho" or "to")
        {
            return new MeetingChangeSplit((named, subject.End), (adding.End, named - 1), FieldIn(reading, adding.End, named));
        }

        if (Boundary(reading, behind, subject.End) is { } cut)
        {
            var field = FieldIn(reading, cut.Cue, cut.First) is var said and not MeetingField.Any ? said : FieldIn(reading, subject.First, named);
            var end = InPlaceOf(reading, cut.First);
            return new MeetingChangeSplit((subject.First, Math.Max(cut.Cue, behind)), cut.First < end ? (cut.First, end) : null, field);
        }

        return Boundary(reading, subject.First, named) is { } early && early.First < named
            ? new MeetingChangeSplit((named, subject.End), (early.First, named), FieldIn(reading, subject.First, early.First))
            : new MeetingChangeSplit((subject.First, subject.End), null, FieldIn(reading, subject.First, named));
    }

    /// <summary>Where the words that lead to the new state begin, and where it begins itself.</summary>
    private static (int Cue, int First)? Boundary(Reading reading, int from, int end)
    {
        var within = reading.Subject with { End = end };
        (int, int)? doubtful = null;
        var prolongs = reading.Has("prolongs");
        for (var at = from; at < end; at++)
        {
            if (at > from && WordGap.IsColon(reading.Message, at))
            {
                return (at, at);
            }

            if (Others.LongestAt(within, at) is { } other)
            {
                at = other.End - 1;
            }
            else if (prolongs && at > from && reading.Message.Folded[at] is "den" or "toi" or "until" or "to")
            {
                return (at, at + 1);
            }
            else if (Begins.LongestAt(within, at) is { } match && !InTime(reading, at))
            {
                if (!MayBeMorning(reading, at))
                {
                    return (at, NewStateOf(reading, match));
                }

                doubtful ??= (at, NewStateOf(reading, match));
            }
        }

        return doubtful;
    }

    /// <summary>"… 16h30 chứ không phải 17h": where the words begin that say what it is not to be.</summary>
    private static int InPlaceOf(Reading reading, int first) =>
        Enumerable.Range(first, Math.Max(0, reading.Subject.End - first)).Where(at => Denials.LongestAt(reading.Subject, at) is not null && at > first).DefaultIfEmpty(reading.Subject.End).First();

    /// <summary>Behind "sang", "thành", "là"; at "bắt đầu", "kéo dài", "do" themselves, which say something of what follows.</summary>
    private static int NewStateOf(Reading reading, PhraseMatch match)
    {
        for (var at = match.End - 1; at >= match.First; at--)
        {
            if (Becoming.Contains(reading.Message.Folded[at]) && !(at > match.First && reading.Message.Folded[match.First] == "do"))
            {
                return at + 1;
            }
        }

        return match.First;
    }

    /// <summary>"Hôm qua", "đến 9h" inside one time.</summary>
    private static bool InTime(Reading reading, int at) => reading.Times.Any(time => time.First < at && at < time.End) && reading.Message.Folded[at] is "qua" or "den" or "toi" or "vao" or "ve";

    /// <summary>"Sang mai" without marks: the morning, where anything else tells what is to become.</summary>
    private static bool MayBeMorning(Reading reading, int at) =>
        reading.Message.Words[at] is { Folded: "sang", Marks: "" } && at + 1 < reading.Subject.End && DayWords.Contains(reading.Message.Folded[at + 1]);

    private static MeetingField FieldIn(Reading reading, int first, int end)
    {
        var within = reading.Subject with { End = end };
        for (var at = first; at < end; at++)
        {
            foreach (var (field, names) in Fields)
            {
                if (names.LongestAt(within, at) is not null)
                {
                    return field;
                }
            }
        }

        return MeetingField.Any;
    }
}
