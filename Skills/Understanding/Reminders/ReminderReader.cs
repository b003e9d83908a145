using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>Reads what to be reminded of and when, and which reminders to list or cancel.</summary>
internal static class ReminderReader
{
    private static readonly PhraseList Head = PhraseBook.Embedded["remind-head"];
    private static readonly PhraseList Preposition = PhraseBook.Embedded["time-preposition"];
    private static readonly PhraseList Filler = PhraseBook.Embedded["reminders-filler"];
    private static readonly PhraseList Places = PhraseBook.Embedded["reminder-place"];

    /// <summary>
    /// Reads a reminder. A day without a time of day means 8:00 (a part of the day: 8:00, 11:30, 14:00 or 19:00). A standing
    /// reminder that names no subject and no unit is about the work of those who are reminded, else about the asker's own unit.
    /// </summary>
    public static (Request Request, Clarification? Needs) Read(Reading whole)
    {
        var head = whole.First("remind-head");
        var forgiving = whole with { Subject = whole.Subject with { AnyMarks = true } };
        var before = LeadTimesSlot.Of(whole) ?? LeadTimesSlot.Of(forgiving);
        var list = before is null ? RhythmSlot.Of(whole) : null;
        var anywhere = before is not null || list is not null;
        var audience = AudienceSlot.Of(whole, anywhere) ?? AudienceSlot.Of(forgiving, anywhere);
        var who = audience?.Audience ?? new ReminderAudience.Asker();
        if (list is not null)
        {
            var (owner, asked) = OwnerOf(whole, audience, who);
            return (new RemindRequest(null, owner, null, null, null) { Every = list.Rhythm, Audience = who }, audience?.Needs ?? asked);
        }

        var after = Math.Max(head?.End ?? whole.Subject.First, audience is not null && head is { } said && audience.First <= said.End ? audience.End : 0);
        var reading = whole with
        {
            Cues = [],
            Times = [.. whole.Times.Where(time => before is null || time.End <= before.First || time.First >= before.End)],
            Subject = whole.Subject with { First = after },
        };
        var task = TaskSlot.Of(reading);
        var (unit, needsUnit) = OwnerOf(reading, audience, who, own: false);
        var generic = reading.First("remind-generic");
        (int, int)[] taken =
        [
            .. before is null ? [] : (IEnumerable<(int, int)>)[(before.First, before.End)],
            .. generic is { } every ? [(every.First, every.End)] : Array.Empty<(int, int)>(),
            .. audience is null ? [] : (IEnumerable<(int, int)>)[(audience.First, audience.End)],
            .. Prepositions(reading),
        ];
        var text = FreeText.Of(reading, after, reading.Subject.End, dropUnits: generic is not null, taken)
            ?? (after > whole.Subject.First && head is { } verb && verb.First > whole.Subject.First ? FreeText.Of(reading, whole.Subject.First, verb.First, true, taken) : null);
        var at = before is null ? At(reading) : null;
        var needs = audience?.Needs ?? needsUnit ?? task?.Needs ?? (before is null && at is null ? Ask(task, generic) : null);
        unit ??= text is null && before is not null && needs is null ? whole.Asker.Unit : null;
        return (new RemindRequest(text, unit, task?.Task, at, before?.Times) { Audience = who }, needs);
    }

    /// <summary>Whose work: the unit that is named, not for being reminded; else the one whose people are reminded.</summary>
    private static (Unit? Unit, Clarification? Needs) OwnerOf(Reading reading, AudienceSlot? audience, ReminderAudience who, bool own = true)
    {
        var others = audience is null ? reading : reading with { Units = [.. reading.Units.Where(unit => unit.End <= audience.First || unit.First >= audience.End)] };
        var slot = UnitSlot.Of(others);
        return slot.Needs is { } needs && who is not ReminderAudience.Members ? (null, needs)
            : (slot.Unit ?? (who as ReminderAudience.Members)?.Unit ?? (own && !reading.Has("whole-office") ? reading.Asker.Unit : null), null);
    }

    /// <summary>Reads which of one's reminders are meant.</summary>
    public static RemindersRequest ReadList(Reading reading)
    {
        if (!reading.Has("reminders-cancel"))
        {
            return new RemindersRequest();
        }

        if (reading.Has("reminders-all"))
        {
            return new RemindersRequest(new ReminderSelection(All: true));
        }

        return PositionOf(reading) is { } position
            ? new RemindersRequest(new ReminderSelection(Position: position))
            : new RemindersRequest(new ReminderSelection(Text: NameOf(reading)));
    }

    private static IEnumerable<(int, int)> Prepositions(Reading reading) => reading.Times
        .Where(time => time.First > 0 && Preposition.LongestAt(reading.Subject, time.First - 1) is { } small && small.End == time.First)
        .Select(time => (time.First - 1, time.First));

    /// <summary>The words that name a reminder; null for "không cần nhắc nữa" and "huỷ cái nhắc đó".</summary>
    private static string? NameOf(Reading reading)
    {
        var text = FreeText.Of(reading, dropUnits: false);
        var left = text is null ? [] : Message.Of(text).Words;
        var subject = reading.Subject with { Words = left, Slots = [], First = 0, End = left.Count };
        for (var at = 0; at < left.Count; at++)
        {
            if (Filler.LongestAt(subject, at) is not { } filler)
            {
                return text;
            }

            at = filler.End - 1;
        }

        return null;
    }

    private static Clarification Ask(TaskSlot? task, PhraseMatch? generic) =>
        task is null && generic is null ? new Clarification("at", []) : new Clarification("before", ["1 ngày", "3 ngày", "7 ngày"]);

    private static DateTimeOffset? At(Reading reading)
    {
        if (ClockSlot.Of(reading, int.MaxValue).Start is { } start)
        {
            return start;
        }

        var time = reading.Times.Select(mention => mention.Time).FirstOrDefault(time => time is TimeInterval or TimeRecurrence);
        var from = time switch
        {
            TimeRecurrence recurrence => recurrence.From,
            TimeInterval { From: { } begins } interval when interval.Grain is Grain.Day || begins >= reading.Asker.Now => begins,
            TimeInterval { From: null, To: { } ends } => ends.AddDays(-1),
            _ => (DateTimeOffset?)null,
        };
        return from is { } day ? ClockSlot.OfficeTime(day) : null;
    }

    /// <summary>"Số 2", "lời nhắc thứ hai", "reminder 5"; "thứ Hai" alone is a day.</summary>
    private static int? PositionOf(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Places.LongestAt(reading.Subject, at) is not { } place || place.End >= reading.Subject.End)
            {
                continue;
            }

            var word = reading.Message.Folded[place.End];
            if (word is "dau" or "nhat" or "first")
            {
                return 1;
            }

            if (word is "tu" or "second" or "third")
            {
                return word switch { "tu" => 4, "second" => 2, _ => 3 };
            }

            if (SpokenNumber.At(reading.Message.Folded, place.End, reading.Subject.End) is { Value: > 0 } number && !IsMeasured(reading, number.End))
            {
                return number.Value;
            }
        }

        return null;
    }

    /// <summary>"Nhắc 3 ngày" counts days.</summary>
    private static bool IsMeasured(Reading reading, int word) => reading.Times.Any(time => time.First == word - 1)
        || (word < reading.Subject.End && reading.Message.Folded[word] is "ngay" or "gio" or "tuan" or "h" or "phut" or "day" or "days");
}
