using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads messages about the thing spoken of last that do not name it: "ai phối hợp?", "hạn bao giờ?", "đang làm được 50%", "nhắc tôi trước 3 ngày".</summary>
internal static class UnspokenReader
{
    private const double Sure = 0.85;

    private static readonly PhraseList After = PhraseBook.Embedded["padding-after"];
    private static readonly PhraseList NoteEdges = PhraseBook.Embedded["note-edge"];

    /// <summary>What the message means; null when it is about no one thing, or names one.</summary>
    public static FollowUp? Read(LeaningMessage message)
    {
        if (message.Memory is not { Things.Count: > 0 } memory || message.Reading.Tasks.Count > 0 || message.Reading.Plans.Count > 0
            || (message.Focus is null && message.Age == MemoryAge.Old))
        {
            return null;
        }

        var thing = message.Focus is { } place ? memory.Things[place] : null;
        if (Remind(message, thing) is { } remind)
        {
            return new FollowUp.Asks(message.Understand(remind, Sure, message.Alone!.Needs), message.Focus);
        }

        if (Unnamed(message, thing) is { } change)
        {
            return new FollowUp.Asks(message.Understand(change, Sure), message.Focus);
        }

        var meant = new SaidOfThing(section => message.WholePhrase(section) is not null, thing).Request() ?? Progress(message, thing);
        return meant is null ? null
            : thing is null ? Which.Ask(message, new Meant(meant, Sure, null), [.. Enumerable.Range(0, memory.Things.Count)])
            : thing.Task is not null ? new FollowUp.Asks(message.Understand(meant, Sure), message.Focus)
            : meant is ProgressRequest ? null
            : new FollowUp.Cites(message.Focus);
    }

    /// <summary>A reminder that says when and nothing else.</summary>
    private static RemindRequest? Remind(LeaningMessage message, RecalledThing? thing) =>
        thing is not null && message is { Age: MemoryAge.Fresh, Alone.Request: RemindRequest { Task: null, Text: null } remind }
            && message.Reading.Units.Count == 0 && !message.Reading.Has("remind-generic")
            ? remind with { Task = thing.Task, Unit = null, Text = thing.Task is null ? thing.Title : null }
            : null;

    /// <summary>A later day, a decision on one or units' parts that are spoken of without any task.</summary>
    private static Request? Unnamed(LeaningMessage message, RecalledThing? thing) => thing?.Task is not { } task || message.Age != MemoryAge.Fresh ? null : message.Alone?.Request switch
    {
        ExtendRequest { Task: null, Text: null } extend => extend with { Task = task },
        DecideExtensionRequest { Task: null, Text: null } decide => decide with { Task = task },
        AskPartsRequest { Task: null, Text: null } ask => ask with { Task = task },
        PartsRequest { Task: null, Text: null } parts => parts with { Task = task },
        _ => null,
    };

    /// <summary>A report on the thing, with nothing behind it but times, percentages and a note of its own.</summary>
    private static Request? Progress(LeaningMessage message, RecalledThing? thing)
    {
        if (message.Reading.Message.Folded.Contains("?") || message.Age == MemoryAge.Old || message.Beginning("report-row") is not { } match || !EndsOrNotes(message, match.End))
        {
            return null;
        }

        var task = thing?.Task;
        var reading = message.Reading with
        {
            Tasks = task is null ? [] : [new TaskMention(match.First, match.First, task.Key.Value, [task])],
            Subject = message.Reading.Subject with { First = match.First, End = Math.Max(message.Reading.Subject.End, match.End) },
        };
        return ProgressReader.Read(reading).Request is ProgressRequest { State: not null } progress ? PointedReader.Told(progress) with { Task = task, Text = null } : null;
    }

    private static bool EndsOrNotes(LeaningMessage message, int at)
    {
        var whole = message.Whole;
        while (at < whole.End)
        {
            if (WordGap.HasBreak(message.Reading.Message, at))
            {
                return true;
            }

            var slot = whole.Slots.Where(slot => slot.First == at && slot.Kind is SlotKind.Time or SlotKind.Percent).Select(slot => slot.End).DefaultIfEmpty(at).Max();
            var next = Math.Max(slot, Math.Max(EndOf(After, whole, at), EndOf(NoteEdges, whole, at)));
            if (next == at)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    private static int EndOf(PhraseList phrases, Subject subject, int at) => phrases.LongestAt(subject, at)?.End ?? at;
}
