using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>Reads what a person reports of a task.</summary>
internal static class ProgressReader
{
    private static readonly PhraseList Head = PhraseBook.Embedded["progress-head"];
    private static readonly PhraseList Tail = PhraseBook.Embedded["progress-tail"];
    private static readonly PhraseList Orders = PhraseBook.Embedded["meeting-order"];

    /// <summary>
    /// Reads it. A task that no key names is named by the words before or after what is said of it: the one task that they
    /// fit, else it is asked. Without any state, that is asked.
    /// </summary>
    public static (Request? Request, Clarification? Needs) Read(Reading whole)
    {
        var reading = WithoutOrder(whole);
        var task = reading.Has("progress-reopened") ? TaskSlot.OrUnheld(reading) : TaskSlot.Of(reading);
        var percent = PercentOf(reading);
        var (state, cue) = ProgressStateSlot.Of(reading, percent);
        var told = Told(reading, cue);
        var text = task is null ? TextOf(reading, cue) : null;
        var note = task is null && told == cue?.End ? NoteAfterText(reading, cue) : NoteBehind(reading, cue, told);
        var named = text is null ? null : reading.Office.TasksByWords.Only(text, [.. reading.Plans.SelectMany(plan => plan.Plans)], reading.Asker.Unit);
        var request = new ProgressRequest(task?.Task ?? named, text, state, percent, note is { Length: > 1 } ? note : null, DateOf(reading));
        return (request, Needs(task, named, Together(reading), state is null && percent is null && cue is null));
    }

    private static Clarification? Needs(TaskSlot? task, TaskReference? named, IReadOnlyList<string> together, bool tellsNothing) =>
        task is null && named is null ? new Clarification("task", [])
        : together.Count > 1 ? new Clarification("task", together)
        : task?.Needs ?? (tellsNothing ? new Clarification("state", []) : null);

    /// <summary>The keys of tasks that are named in one breath ("3.4 và 3.5 xong rồi"): a report is of one, so it is asked of which.</summary>
    private static List<string> Together(Reading reading)
    {
        var keys = new List<string>();
        for (var i = 1; i < reading.Tasks.Count; i++)
        {
            var (left, right) = (reading.Tasks[i - 1], reading.Tasks[i]);
            var joined = reading.Message.Folded.Skip(left.End).Take(right.First - left.End).ToList() is [] or ["va"] or ["voi"] or ["cung"] or ["and"];
            if (joined && left.Key != right.Key && left.Candidates.Count > 0 && right.Candidates.Count > 0)
            {
                keys.AddRange(keys.Count == 0 ? [left.Candidates[0].Key.Value, right.Candidates[0].Key.Value] : [right.Candidates[0].Key.Value]);
            }
        }

        return keys;
    }

    /// <summary>"…, ghi nhận giúp em" at the end reports nothing.</summary>
    private static Reading WithoutOrder(Reading reading)
    {
        for (var at = reading.Subject.First + 1; at < reading.Subject.End; at++)
        {
            if (Orders.LongestAt(reading.Subject, at) is { } order && order.End == reading.Subject.End)
            {
                return reading with { Subject = reading.Subject with { End = at } };
            }
        }

        return reading;
    }

    /// <summary>Where everything with a slot of its own has been told, and a note may begin.</summary>
    private static int Told(Reading reading, PhraseMatch? cue)
    {
        var ends = reading.Tasks.Take(1).Select(task => task.End)
            .Concat(reading.Plans.Take(1).Select(plan => plan.End))
            .Concat(reading.Subject.Slots.Where(slot => slot.Kind == SlotKind.Percent).Select(slot => slot.End).Take(1));
        var end = Math.Max(cue?.End ?? reading.Subject.First, ends.DefaultIfEmpty(0).Max());
        while (end < reading.Subject.End && reading.Message.Folded[end] is "roi" or "ngay" or "hom" or "nay" or "nhe" or "done" && !WordGap.HasBreak(reading.Message, end))
        {
            end++;
        }

        return Math.Min(end, reading.Subject.End);
    }

    private static string? TextOf(Reading reading, PhraseMatch? cue)
    {
        var (first, end) = (reading.Subject.First, reading.Subject.End);
        while (first < end && Head.LongestAt(reading.Subject with { First = first }, first) is { } head)
        {
            first = head.End;
        }

        var bare = reading with { Cues = [] };
        if (cue is not { } state)
        {
            return FreeText.Of(bare, first, end, dropUnits: false);
        }

        var before = state.First > first ? FreeText.Of(bare, first, WithoutTail(reading, first, state.First), dropUnits: false) : null;
        return before ?? FreeText.Of(bare, state.End, Sentence(reading, state.End), dropUnits: false);
    }

    private static int WithoutTail(Reading reading, int first, int end)
    {
        for (var at = Math.Max(first, end - 3); at < end; at++)
        {
            if (Tail.LongestAt(reading.Subject with { End = end }, at) is { } tail && tail.End == end)
            {
                return WithoutTail(reading, first, at);
            }
        }

        return end;
    }

    /// <summary>What stands behind everything told; when nothing does, what stands between the state and a share told later.</summary>
    private static string NoteBehind(Reading reading, PhraseMatch? cue, int told)
    {
        var behind = reading.Message.Slice(told, reading.Subject.End);
        var share = PercentMention.Find(reading.Message).Where(share => cue is { } state && share.First > state.End && share.End <= told).Select(share => share.First).FirstOrDefault();
        if (behind.Length > 1 || cue is not { } before || share == 0 || !WordGap.HasBreak(reading.Message, before.End))
        {
            return behind;
        }

        return reading.Message.Slice(before.End, SentenceStart(reading, share, before.End));
    }

    private static int SentenceStart(Reading reading, int at, int least)
    {
        while (at > least && !WordGap.HasBreak(reading.Message, at))
        {
            at--;
        }

        return at;
    }

    private static string? NoteAfterText(Reading reading, PhraseMatch? cue)
    {
        if (cue is not { } state)
        {
            return null;
        }

        var before = state.First > reading.Subject.First && FreeText.Of(reading with { Cues = [] }, reading.Subject.First, state.First) is not null;
        return reading.Message.Slice(before ? state.End : Sentence(reading, state.End), reading.Subject.End);
    }

    private static int Sentence(Reading reading, int from)
    {
        var end = from;
        while (end < reading.Subject.End && (end == from || !(WordGap.HasBreak(reading.Message, end) || reading.Message.Folded[end] is "do" or "vi")))
        {
            end++;
        }

        return end;
    }

    private static int? PercentOf(Reading reading) =>
        PercentMention.Find(reading.Message).Where(share => share.First < reading.Subject.End && share.Percent <= 100).Select(share => (int?)share.Percent).FirstOrDefault();

    /// <summary>The day it is about: the first day named that has come; a day to come is a deadline or a promise.</summary>
    private static DateOnly? DateOf(Reading reading) => reading.Times.Where(time => time.First < reading.Subject.End).Select(time => time.Time).OfType<TimeInterval>()
        .Where(time => time.Grain is Grain.Day or Grain.Hour or Grain.Minute && time.From is not null)
        .Select(time => (DateOnly?)DateOnly.FromDateTime(time.From!.Value.DateTime))
        .FirstOrDefault(day => day <= reading.Asker.Today);
}
