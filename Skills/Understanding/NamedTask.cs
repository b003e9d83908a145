using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>The task that a message names, by its key or else by words.</summary>
/// <param name="Task">Which; null where only <paramref name="Text"/> names it, or nothing does.</param>
/// <param name="Text">The words that name it; null where a key does.</param>
/// <param name="Needs">What must be asked back; null when nothing.</param>
internal sealed record NamedTask(TaskReference? Task, string? Text, Clarification? Needs)
{
    private static readonly PhraseList Heads = PhraseBook.Embedded["task-name-head"];
    private static readonly PhraseList Ends = PhraseBook.Embedded["task-name-end"];

    /// <summary>Reads it.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="first">The first word that may name it where no key does.</param>
    /// <param name="end">The word before which the name ends.</param>
    public static NamedTask Of(Reading reading, int first, int end)
    {
        if (TaskSlot.OrUnheld(reading) is { } slot)
        {
            return new NamedTask(slot.Task, null, slot.Needs);
        }

        if (WordsOf(reading, first, end) is not { } text)
        {
            return new NamedTask(null, null, new Clarification("task", []));
        }

        var named = reading.Office.TasksByWords.Only(text, [.. reading.Plans.SelectMany(plan => plan.Plans)], reading.Asker.Unit);
        return new NamedTask(named, text, named is null ? new Clarification("task", []) : null);
    }

    private static string? WordsOf(Reading reading, int first, int end)
    {
        while (first < end && Heads.LongestAt(reading.Subject with { First = first, End = end }, first) is { } head)
        {
            first = head.End;
        }

        var last = first;
        while (last < end && !(last > first && WordGap.HasBreak(reading.Message, last)) && Ends.LongestAt(reading.Subject with { End = end }, last) is null
            && !reading.Times.Any(time => time.First == last) && !reading.Plans.Any(plan => plan.First == last))
        {
            last++;
        }

        var text = reading.Message.Slice(first, last);
        return text.Length < 2 ? null : text;
    }
}
