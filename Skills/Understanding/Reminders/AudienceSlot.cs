using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>Who is to be reminded: "nhắc cả phòng", "nhắc phòng TCCB", "gửi lên kênh này".</summary>
/// <param name="First">The first word, the verb not included.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Audience">Who; null while it must be asked.</param>
/// <param name="Needs">What must be asked back; null when nothing.</param>
internal sealed record AudienceSlot(int First, int End, ReminderAudience? Audience, Clarification? Needs)
{
    private static readonly PhraseList Verbs = PhraseBook.Embedded["audience-verb"];
    private static readonly PhraseList To = PhraseBook.Embedded["audience-to"];
    private static readonly PhraseList Asker = PhraseBook.Embedded["audience-asker"];
    private static readonly PhraseList Room = PhraseBook.Embedded["audience-room"];
    private static readonly PhraseList Whole = PhraseBook.Embedded["audience-whole"];
    private static readonly PhraseList Members = PhraseBook.Embedded["audience-members"];

    /// <summary>Reads it; null when nobody is named, or only who asks.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="anywhere">Whether it may also stand behind what is sent ("… cho cả phòng"): words of a one-off are the person's own.</param>
    public static AudienceSlot? Of(Reading reading, bool anywhere)
    {
        var (behind, told) = BehindVerb(reading);
        if (told || !anywhere)
        {
            return behind;
        }

        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (To.LongestAt(reading.Subject, at) is { } to && At(reading, to.End) is { } named)
            {
                return named with { First = at };
            }

            if (Room.LongestAt(reading.Subject, at) is { } room)
            {
                return new AudienceSlot(at, room.End, new ReminderAudience.Room(), null);
            }
        }

        return null;
    }

    /// <summary>Who stands right behind the first verb, and whether somebody does.</summary>
    private static (AudienceSlot? Slot, bool Told) BehindVerb(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Verbs.LongestAt(reading.Subject, at) is not { } verb || (verb.End < reading.Subject.End && reading.Message.Folded[verb.End - 1] == "bao" && reading.Message.Folded[verb.End] == "cao"))
            {
                continue;
            }

            return At(reading, verb.End) is { } named ? (named, true) : (null, Asker.LongestAt(reading.Subject, verb.End) is not null);
        }

        return (null, false);
    }

    /// <summary>Who is named at a word; null when nobody is.</summary>
    public static AudienceSlot? At(Reading reading, int at)
    {
        if (Members.LongestAt(reading.Subject, at) is { } members)
        {
            return reading.Units.LastOrDefault(unit => unit.First >= at && unit.End <= members.End)?.Match switch
            {
                UnitMatch.One { Unit: { IsCollective: false } unit } => new AudienceSlot(at, members.End, new ReminderAudience.Members(unit), null),
                UnitMatch.Several several when several.Options.Any(unit => !unit.IsCollective) =>
                    new AudienceSlot(at, members.End, null, new Clarification("unit", [.. several.Options.Select(unit => unit.Name)])),
                _ => null,
            };
        }

        if (Room.LongestAt(reading.Subject, at) is { } room)
        {
            return new AudienceSlot(at, room.End, new ReminderAudience.Room(), null);
        }

        return Whole.LongestAt(reading.Subject, at) is not { } whole ? null
            : reading.Asker.Unit is { } own ? new AudienceSlot(at, whole.End, new ReminderAudience.Members(own), null)
            : new AudienceSlot(at, whole.End, null, UnitSlot.Ask(reading));
    }
}
