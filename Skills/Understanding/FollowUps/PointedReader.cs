using Assistant.Knowledge.Time;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>
/// Reads messages that point at a remembered thing. The words that point are read as the thing's key would be, so that everything
/// that can be said of a task by its key can be said of "việc thứ hai".
/// </summary>
/// <param name="times">Reads times.</param>
internal sealed class PointedReader(TimeReader times)
{
    private const double Sure = 0.9;

    /// <summary>How sure a reading is that leaves words unaccounted for: then the thing is shown in full.</summary>
    private const double Unsure = 0.45;

    /// <summary>What the message means; null when it points at nothing, or asks for something else of its own.</summary>
    public FollowUp? Read(LeaningMessage message)
    {
        if (PointerFinder.Find(message) is not { } pointer)
        {
            return null;
        }

        var pointed = pointer.Resolve(message.Memory, message.Focus);
        var place = pointed is PointedThing.One one ? one.Place : (int?)null;
        var thing = place is { } at ? message.Memory!.Things[at] : null;
        var reading = AsKey(message, pointer, thing);
        if (Meaning(message, reading, thing) is not { } meant)
        {
            return null;
        }

        return pointed switch
        {
            PointedThing.Nowhere nowhere => message.Memory is null && pointer.Place is ThingPlace.At or ThingPlace.Among && meant.Confidence < Sure ? null : new FollowUp.PointsNowhere(nowhere.Count),
            PointedThing.OneOf several => Which.Ask(message, meant, several.Places),
            _ => meant.Request is null ? new FollowUp.Cites(place)
                : thing is { Task: null } ? AboutPassage(message, meant, thing, place!.Value)
                : new FollowUp.Asks(message.Understand(meant.Request, meant.Confidence, meant.Needs), place),
        };
    }

    /// <summary>What is said of the thing: a request about it, or with no request the words of its plan.</summary>
    private static Meant? Meaning(LeaningMessage message, Reading reading, RecalledThing? thing)
    {
        var said = new SaidOfThing(section => LeaningMessage.WholePhrase(PhraseBook.Embedded[section], reading.Whole) is not null, thing);
        if (said.Request() is { } request)
        {
            return new Meant(request, Sure, null);
        }

        if (LeaningMessage.WholePhrase(PhraseBook.Embedded["cite"], reading.Whole) is not null)
        {
            return new Meant(null, Sure, null);
        }

        var scores = KindScorer.Score(reading);
        var best = scores[0];
        if (best.Kind is not (RequestKind.Progress or RequestKind.Remind or RequestKind.Who or RequestKind.Explain
            or RequestKind.Extend or RequestKind.DecideExtension or RequestKind.WithdrawExtension or RequestKind.AskParts or RequestKind.Parts))
        {
            return null;
        }

        var (built, needs) = RequestBuilder.Build(best.Kind, reading with { Cues = best.Matches });
        return built switch
        {
            WhoRequest who => new Meant(who with { Text = thing?.Title ?? "" }, Sure, null),
            ProgressRequest or RemindRequest or ExtendRequest or DecideExtensionRequest or WithdrawExtensionRequest or AskPartsRequest or PartsRequest =>
                new Meant(OfThing(built, thing), Sure, needs is { Slot: "task" or "source" } ? null : needs),
            ExplainRequest => new Meant(said.Explained, message.Memory is null ? 0 : Unsure, null),
            _ => null,
        };
    }

    /// <summary>"80% done" is not done.</summary>
    public static ProgressRequest Told(ProgressRequest progress) => progress is { Percent: < 100, State: ProgressState.Done } ? progress with { State = ProgressState.InProgress } : progress;

    private static Request OfThing(Request request, RecalledThing? thing) => request switch
    {
        RemindRequest remind => remind with { Text = thing is { Task: null } ? thing.Title : null, Task = thing?.Task },
        ProgressRequest progress => Told(progress) with { Task = thing?.Task, Text = thing is { Task: null } ? thing.Title : null },
        ExtendRequest extend => extend with { Task = thing?.Task, Text = null },
        DecideExtensionRequest decide => decide with { Task = thing?.Task, Text = null },
        WithdrawExtensionRequest withdraw => withdraw with { Task = thing?.Task, Text = null },
        AskPartsRequest ask => ask with { Task = thing?.Task, Text = null },
        PartsRequest parts => parts with { Task = thing?.Task, Text = null },
        _ => request,
    };

    /// <summary>A thing that is no task has its words; a plan has its summary.</summary>
    private static FollowUp AboutPassage(LeaningMessage message, Meant meant, RecalledThing thing, int place) => meant.Request switch
    {
        ProgressRequest or RemindRequest => new FollowUp.Asks(message.Understand(meant.Request, meant.Confidence, meant.Needs), place),
        _ when message.Memory!.Request is PlansRequest && message.Reading.Office.Library.FindBySource(thing.Source) is { } plan =>
            new FollowUp.Asks(message.Understand(new PlansRequest(plan.Document ?? plan.Title), meant.Confidence), place),
        _ => new FollowUp.Cites(place),
    };

    /// <summary>The same reading with the pointing words as the thing's key, and no other task or time in them.</summary>
    private Reading AsKey(LeaningMessage message, ThingPointer pointer, RecalledThing? thing)
    {
        var fresh = message.Words.Beside(pointer.First, pointer.End, () => Beside(message.Reading, pointer));
        List<Slot> slots =
        [
            .. fresh.Subject.Slots.Where(slot => slot.Kind is not (SlotKind.Task or SlotKind.Key) && (slot.End <= pointer.First || pointer.End <= slot.First)),
            new Slot(SlotKind.Task, pointer.First, pointer.End),
            new Slot(SlotKind.Key, pointer.First, pointer.End),
        ];
        var task = thing?.Task;
        return fresh with
        {
            Asker = message.Asker,
            Tasks = [new TaskMention(pointer.First, pointer.End, task?.Key.Value ?? "", task is null ? [] : [task])],
            UnheldTasks = [],
            Units = [.. fresh.Units.Where(unit => unit.End <= pointer.First || pointer.End <= unit.First)],
            Whole = fresh.Whole with { Slots = slots },
            Subject = fresh.Subject with
            {
                Slots = slots,
                First = Math.Min(fresh.Subject.First, pointer.First),
                End = Math.Max(fresh.Subject.End, pointer.End),
            },
        };
    }

    /// <summary>What is found in the message without the pointing words.</summary>
    private Reading Beside(Reading reading, ThingPointer pointer)
    {
        var message = reading.Message;
        var (from, to) = (message.Words[pointer.First].Start, message.Words[pointer.End - 1].End);
        var blanked = string.Concat(message.Text.AsSpan(0, from), new string(' ', to - from), message.Text.AsSpan(to));
        var strict = ReadingFactory.Read(message, times.Read(blanked, reading.Asker.Now), reading.Asker, reading.Office);
        return reading.Subject.AnyMarks ? ReadingFactory.ForgivingMarks(strict) : strict;
    }
}
