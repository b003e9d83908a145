using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>Reads what is to be changed in a reminder that is being set: "thêm 3 ngày nữa", "bỏ 7 ngày", "chỉ nhắc tôi thôi", "8h30 cơ".</summary>
public static class ReminderChangeReader
{
    private const int LongestVerb = 4;

    private static readonly TimeReader Times = new();
    private static readonly PhraseList Drop = PhraseBook.Embedded["lead-drop"];
    private static readonly PhraseList Add = PhraseBook.Embedded["lead-add"];
    private static readonly PhraseList Early = PhraseBook.Embedded["lead-before"];

    /// <summary>The change; null when the words name nothing of a reminder.</summary>
    /// <param name="text">The words.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    public static ReminderChange? Read(string text, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        if (ReadingFactory.OfWords(text, Times, asker, office) is not { } strict)
        {
            return null;
        }

        var reading = strict with { Subject = strict.Whole };
        var audience = reading.Has("audience-only-asker") ? new ReminderAudience.Asker() : AudienceSlot.Of(reading, anywhere: true)?.Audience ?? AudienceSlot.At(reading, 0)?.Audience;
        var change = new ReminderChange(audience, Leads(reading), RhythmSlot.Said(reading), RhythmSlot.WeekdayBeside(reading), RhythmSlot.Exact(reading));
        return change == new ReminderChange(null, null, null, null, null) ? null : change;
    }

    private static LeadChange? Leads(Reading reading)
    {
        for (var at = 0; at < reading.Subject.End; at++)
        {
            if (LeadLengths.Of(reading, at) is { } lengths && !IsClock(reading, at))
            {
                var times = new LeadTimes([.. lengths.Durations.Distinct().Take(LeadTimes.Most)]);
                return Stands(Drop, reading, at) ? new LeadChange.Drop(times) : Stands(Add, reading, at) ? new LeadChange.Add(times) : new LeadChange.Set(times);
            }
        }

        return LeadTimesSlot.TheDayAlone(reading) is not { } day ? null
            : reading.Has("lead-drop") ? new LeadChange.Drop(day)
            : reading.Has("lead-add") ? new LeadChange.Add(day)
            : new LeadChange.Set(day);
    }

    /// <summary>"8 giờ 30 cơ" is a time of day, unless "trước" stands before it.</summary>
    private static bool IsClock(Reading reading, int at) =>
        reading.Times.Any(time => time.Time is TimeInterval { Grain: < Grain.Day } && time.First <= at && at < time.End)
        && !Enumerable.Range(0, at).Any(first => Early.LongestAt(reading.Subject with { End = at }, first)?.End == at);

    /// <summary>Whether a verb stands before a length, the words that belong to the length between.</summary>
    private static bool Stands(PhraseList verbs, Reading reading, int at)
    {
        for (var first = Math.Max(0, at - LongestVerb); first < at; first++)
        {
            if (verbs.LongestAt(reading.Subject with { End = at }, first) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
