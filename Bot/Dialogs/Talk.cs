using Assistant.Bot.Channel;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>A turn while it is answered: what has been said so far, and what will be kept of the conversation. It never changes; every step gives the next one.</summary>
/// <param name="Stack">The conversation.</param>
/// <param name="Owner">Who is answered.</param>
internal sealed record Talk(DialogStack Stack, string Owner)
{
    /// <summary>What is said, in order.</summary>
    public IReadOnlyList<Reply> Replies { get; private init; } = [];

    /// <summary>The dialogs that this turn has shown.</summary>
    public IReadOnlyList<string> Shown { get; private init; } = [];

    /// <summary>What is kept in mind of the person.</summary>
    public PersonMemory Memory => Stack.MemoryOf(Owner);

    /// <summary>The person's open dialogs, the newest last.</summary>
    public IReadOnlyList<DialogFrame> Open => Stack.Of(Owner);

    /// <summary>Those that the last reply showed.</summary>
    public IReadOnlyList<DialogFrame> Fresh => [.. Open.Where(frame => Memory.Shown.Contains(frame.Id))];

    /// <summary>Says something more.</summary>
    public Talk Say(params IReadOnlyList<Reply> replies) => this with { Replies = [.. Replies, .. replies] };

    /// <summary>A dialog answered.</summary>
    /// <param name="step">What it says, and its next state.</param>
    /// <param name="before">The state it was in; null for a new one.</param>
    public Talk Take(DialogStep step, DialogFrame? before = null)
    {
        var rest = before is null ? Stack : Stack.Without(before.Id);
        var next = this with
        {
            Replies = [.. Replies, .. step.Replies],
            Stack = step.Next is null ? rest : rest.With(step.Next),
            Shown = step.Next is null ? Shown : [.. Shown, step.Next.Id],
        };
        return step.Meeting is { } meeting && meeting != Memory.Meeting ? next.Keep(next.Memory with { Meeting = meeting }) : next;
    }

    /// <summary>A dialog is over.</summary>
    public Talk Close(DialogFrame frame) => this with { Stack = Stack.Without(frame.Id) };

    /// <summary>A dialog is in another state, and nothing is said of it.</summary>
    public Talk Change(DialogFrame frame) => this with { Stack = Stack.Changed(frame) };

    /// <summary>Keeps something in mind of the person.</summary>
    public Talk Keep(PersonMemory memory) => this with { Stack = Stack.With(memory) };

    /// <summary>Keeps an answer in mind; null leaves what was there.</summary>
    public Talk Keep(Recollection? last) => last is null ? this : Keep(Memory.With(last));

    /// <summary>Whether this turn listed the person's reminders.</summary>
    public bool Lists { get; init; }

    /// <summary>The conversation as it is stored.</summary>
    /// <param name="before">The conversation before this turn.</param>
    public DialogStack Finish(DialogStack before)
    {
        // A question stays the last thing asked while no other answer was given: "ừ", "cảm ơn" change nothing.
        var quiet = Shown.Count == 0 && !Lists && ReferenceEquals(before.MemoryOf(Owner).Last, Memory.Last);
        IReadOnlyList<string> shown = quiet ? [.. Fresh.OfType<DialogFrame.Choice>().Select(choice => choice.Id)] : Shown;
        return Memory.Shown.SequenceEqual(shown) && Memory.Listed == Lists ? Stack : Stack.With(Memory with { Shown = shown, Listed = Lists });
    }
}
