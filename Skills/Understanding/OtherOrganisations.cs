using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Finds organisations that no plan is issued by and no plan names as a unit: "Sở Y tế", "UBND quận Lê Chân".</summary>
internal static class OtherOrganisations
{
    private const int LongestPlace = 4;

    private static readonly PhraseList Names = PhraseBook.Embedded["organisation"];
    private static readonly PhraseList Before = PhraseBook.Embedded["bearer-before"];
    private static readonly PhraseList After = PhraseBook.Embedded["bearer-after"];

    /// <summary>The first one that is asked about as one that bears work; null when none is.</summary>
    public static Unit? Bearer(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (NameAt(reading, at) is not { } end)
            {
                continue;
            }

            if (After.LongestAt(reading.Whole, end) is not null || IsIntroduced(reading, at))
            {
                var name = reading.Message.Slice(at, end);
                return new Unit(name, name);
            }

            at = end - 1;
        }

        return null;
    }

    /// <summary>Where the name of such an organisation ends that begins at a word; null when none does.</summary>
    public static int? NameAt(Reading reading, int at) => NameAt(reading.Message, reading.Office, reading.Whole, at) is { } end && !reading.Units.Any(unit => unit.First < end && at < unit.End) ? end : null;

    /// <summary>The same before units are found.</summary>
    public static int? NameAt(Message message, Office office, Subject whole, int at)
    {
        if (Names.LongestAt(whole, at) is not { } match)
        {
            return null;
        }

        var end = match.End;
        while (end < message.Words.Count && end < match.End + LongestPlace && char.IsUpper(message.Text[message.Words[end].Start]) && message.Text[message.Words[end - 1].End..message.Words[end].Start] is " ")
        {
            end++;
        }

        var name = string.Join(' ', message.Folded.Skip(at).Take(end - at));
        return office.Words.IsIssuer(name) || IsOwnPlace(message, match, end) ? null : end;
    }

    /// <summary>"UBND phường", "thành phố" without a name are the asker's own.</summary>
    private static bool IsOwnPlace(Message message, PhraseMatch match, int end) => end == match.End
        && (message.Folded[end - 1] is "phuong" or "xa" || (match.First == end - 1 || (match.First == end - 2 && message.Folded[match.First] == "thanh")));

    private static bool IsIntroduced(Reading reading, int at)
    {
        for (var from = Math.Max(0, at - 2); from < at; from++)
        {
            if (Before.LongestAt(reading.Whole with { End = at }, from)?.End == at)
            {
                return true;
            }
        }

        return false;
    }
}
