using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Reads what a person reports of a task.</summary>
internal static class ProgressReader
{
    private static readonly (ProgressState State, string Section)[] States =
    [
        (ProgressState.Paused, "progress-paused"), (ProgressState.NotStarted, "progress-not-started"),
        (ProgressState.InProgress, "progress-in-progress"), (ProgressState.Done, "progress-done"),
    ];

    private static readonly PhraseList Head = PhraseBook.Embedded["progress-head"];

    /// <summary>Reads it. A task that no key names is named by the words before or after what is said of it.</summary>
    public static (Request? Request, Clarification? Needs) Read(Reading reading)
    {
        var task = TaskSlot.Of(reading);
        var (state, cue) = StateOf(reading);
        var percent = PercentOf(reading);
        var told = Told(reading, cue);
        var text = task is null ? TextOf(reading, cue) : null;
        var note = task is null && told == cue?.End ? NoteAfterText(reading, cue) : reading.Message.Slice(told, reading.Subject.End);
        var request = new ProgressRequest(
            task?.Task,
            text,
            percent == 100 ? ProgressState.Done : state ?? (percent is not null ? ProgressState.InProgress : null),
            percent,
            note is { Length: > 1 } ? note : null,
            DateOf(reading));
        return (request, task is null && text is null ? new Clarification("task", []) : task?.Needs);
    }

    private static (ProgressState? State, PhraseMatch? Cue) StateOf(Reading reading)
    {
        foreach (var (state, section) in States)
        {
            if (reading.First(section) is { } match)
            {
                return (state, match);
            }
        }

        return (null, null);
    }

    /// <summary>Where everything with a slot of its own has been told, and a note may begin.</summary>
    private static int Told(Reading reading, PhraseMatch? cue)
    {
        var ends = reading.Tasks.Take(1).Select(task => task.End)
            .Concat(reading.Plans.Take(1).Select(plan => plan.End))
            .Concat(reading.Subject.Slots.Where(slot => slot.Kind == SlotKind.Percent).Select(slot => slot.End).Take(1));
        var end = Math.Max(cue?.End ?? reading.Subject.First, ends.DefaultIfEmpty(0).Max());
        while (end < reading.Subject.End && reading.Message.Folded[end] is "roi" or "ngay" or "hom" or "nay" && !MeetingNames.BreakBefore(reading.Message, end))
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

        return (state.First > first ? FreeText.Of(bare, first, state.First, dropUnits: false) : null) ?? FreeText.Of(bare, state.End, Sentence(reading, state.End), dropUnits: false);
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
        while (end < reading.Subject.End && (end == from || !MeetingNames.BreakBefore(reading.Message, end)))
        {
            end++;
        }

        return end;
    }

    private static int? PercentOf(Reading reading)
    {
        foreach (var slot in reading.Subject.Slots.Where(slot => slot.Kind == SlotKind.Percent))
        {
            var number = reading.Message.Folded[slot.First].Replace(',', '.');
            if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100)
            {
                return (int)Math.Round(percent);
            }
        }

        return null;
    }

    private static DateOnly? DateOf(Reading reading) => reading.Times.Select(time => time.Time).OfType<TimeInterval>()
        .Where(time => time.Grain is Grain.Day or Grain.Hour or Grain.Minute && time.From is not null && time.To is not null)
        .Select(time => (DateOnly?)DateOnly.FromDateTime(time.From!.Value.DateTime))
        .FirstOrDefault();
}
