using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Letters;

/// <summary>Where the parts of a message that asks for a letter stand.</summary>
/// <param name="Purpose">What it is to do.</param>
/// <param name="To">Whom it goes to: first word, and the word behind the last; null for nobody.</param>
/// <param name="About">What it is about, behind "về việc"; null where nothing leads to it.</param>
/// <param name="Deed">What whom it goes to is to do, where no "về việc" leads to it; null for nothing.</param>
internal sealed record LetterParts(LetterPurpose Purpose, (int First, int End)? To, (int First, int End)? About, (int First, int End)? Deed)
{
    private static readonly (LetterPurpose Purpose, PhraseList Words)[] Purposes =
    [
        (LetterPurpose.Reply, PhraseBook.Embedded["letter-reply"]), (LetterPurpose.Urge, PhraseBook.Embedded["letter-urge"]), (LetterPurpose.Ask, PhraseBook.Embedded["letter-ask"]),
    ];

    private static readonly PhraseList Leads = PhraseBook.Embedded["letter-to"];
    private static readonly PhraseList Abouts = PhraseBook.Embedded["letter-about"];
    private static readonly PhraseList Verbs = PhraseBook.Embedded["letter-verb"];

    /// <summary>Finds them.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="first">The word behind "công văn".</param>
    public static LetterParts Of(Reading reading, int first)
    {
        var end = reading.Subject.End;
        var (purpose, at) = (LetterPurpose.Inform, first);
        for (var moved = true; moved && at < end;)
        {
            moved = false;
            if (UnitEnd(reading, at) > at)
                break;
            if (Leads.LongestAt(reading.Subject, at) is { } lead)
                (at, moved) = (lead.End, true);
            else if (PurposeAt(reading, at) is { } said)
                (purpose, at, moved) = (purpose == LetterPurpose.Inform ? said.Purpose : purpose, said.End, true);
        }

        var to = at;
        while (at < end && (UnitEnd(reading, at) > at || !Ends(reading, at, to)))
            at = Math.Max(at + 1, UnitEnd(reading, at));
        (int, int)? addressee = at > to ? (to, at) : null;

        // "gửi phòng TCCB đôn đốc …": what it is to do may stand behind whom it goes to.
        var rest = at;
        if (rest < end && PurposeAt(reading, rest) is { } later)
            (purpose, rest) = (purpose == LetterPurpose.Inform ? later.Purpose : purpose, later.End);
        for (var word = rest; word < end; word++)
        {
            if (Abouts.LongestAt(reading.Subject, word) is { } about)
                return new LetterParts(purpose, addressee, Stretch(about.End, end), word > rest ? (rest, word) : null);
        }

        return new LetterParts(purpose, addressee, null, Stretch(rest, end));
    }

    private static (int, int)? Stretch(int first, int end) => first < end ? (first, end) : null;

    private static (LetterPurpose Purpose, int End)? PurposeAt(Reading reading, int at)
    {
        foreach (var (purpose, words) in Purposes)
        {
            if (words.LongestAt(reading.Subject, at) is { } match)
                return (purpose, match.End);
        }

        return null;
    }

    /// <summary>Whether whom it goes to, begun at a word, ends before another.</summary>
    private static bool Ends(Reading reading, int at, int begun) => Abouts.LongestAt(reading.Subject, at) is not null || Verbs.LongestAt(reading.Subject, at) is not null
        || PurposeAt(reading, at) is not null || (at > begun && WordGap.HasBreak(reading.Message, at)) || reading.Tasks.Any(task => task.First == at);

    private static int UnitEnd(Reading reading, int at) => reading.Units.Where(unit => unit.First <= at && at < unit.End).Select(unit => unit.End).DefaultIfEmpty(at).Max();
}
