using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>
/// Reads what is said to reminders just received: "nhắc lại chiều nay", "để mai nhắc lại", "đừng nhắc việc số 2 nữa", "xong rồi". The phrases account
/// for every word: what says more is a message of its own.
/// </summary>
public static class SpokenReminderReader
{
    private static readonly PhraseList Again = PhraseBook.Embedded["reminded-again"];
    private static readonly PhraseList Stop = PhraseBook.Embedded["reminded-stop"];
    private static readonly PhraseList Done = PhraseBook.Embedded["reminded-done"];

    /// <summary>What is said; null when the words are no answer to a reminder.</summary>
    /// <param name="heard">The message.</param>
    public static SaidOfReminder? Read(HeardMessage heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return heard.Strict.Message.Words.Count == 0 ? null : Read(heard.Strict) ?? (heard.Forgiving is { } forgiving ? Read(forgiving) : null);
    }

    private static SaidOfReminder? Read(Reading reading)
    {
        return reading.UnheldTasks.Count > 0 ? null
            : Fits(Again) ? new SaidOfReminder.Again(Pointer(reading), Until(reading))
            : Fits(Stop) ? new SaidOfReminder.Stop(Pointer(reading))
            : Fits(Done) ? new SaidOfReminder.Done(Pointer(reading))
            : null;

        bool Fits(PhraseList list) => list.LongestAt(reading.Subject, reading.Subject.First)?.End == reading.Subject.End;
    }

    /// <summary>A time of day on its day; a part of a day when the office speaks to people in it; a day in its morning; a length of time from now on.</summary>
    private static DateTimeOffset? Until(Reading reading) =>
        ClockSlot.Of(reading, int.MaxValue).Start ?? reading.Times.Select(mention => mention.Time switch
        {
            TimeInterval { From: { } from, Grain: Grain.Week or Grain.Day } => ClockSlot.OfficeTime(from),
            TimeInterval { From: { } from } => from,
            TimeInterval { To: { } to } => ClockSlot.OfficeTime(to.AddDays(-1)),
            TimeDuration length => reading.Asker.Now + length.Duration.ToTimeSpan(),
            _ => (DateTimeOffset?)null,
        }).FirstOrDefault(at => at is not null);

    private static ReminderPointer Pointer(Reading reading)
    {
        if (reading.Has("reminded-all"))
        {
            return new ReminderPointer(All: true);
        }

        if (reading.Tasks.Count > 0)
        {
            return new ReminderPointer(Tasks: [.. reading.Tasks[0].Candidates]);
        }

        return reading.First("reminded-place") is { } place && PlaceNumber.At(reading.Message.Folded, place.End) is { } number
            ? new ReminderPointer(Place: number.Number)
            : new ReminderPointer();
    }
}
