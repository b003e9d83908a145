using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Extensions;

/// <summary>Reads who asks for a later last day or takes that back, and what is decided on it.</summary>
internal static class ExtensionReader
{
    private const int FewestWords = 2;

    /// <summary>Reads a wish for a later day. Only the task is asked back; the day and the reason may be told on the card.</summary>
    public static (Request Request, Clarification? Needs) ReadWish(Reading whole)
    {
        var reading = ClosingOrder.Without(whole);
        var cue = reading.First("extend-cue");
        var told = Told(reading, cue);
        var reason = ReasonSlot.Of(reading, reading.Subject.First, told);
        var task = TaskOf(reading, cue, reason.First);
        var before = reason.Text is null && cue is { } ask ? BeforeIt(reading, ask.First) : null;
        return (new ExtendRequest(task.Task, task.Text, DayAskedFor(reading, cue, reason.First), reason.Text ?? before), task.Needs);
    }

    /// <summary>Reads a decision. Where no task is named it is on what waits, and nothing is asked back.</summary>
    public static (Request Request, Clarification? Needs) ReadDecision(Reading whole)
    {
        var reading = ClosingOrder.Without(whole);
        var cue = reading.First("extend-cue");
        var reason = ReasonSlot.Of(reading, reading.Subject.First, Named(reading, cue));
        var task = TaskOf(reading, cue, reason.First);
        var decision = reading.Has("extension-refused") ? ExtensionDecision.Refused : ExtensionDecision.Granted;
        return (new DecideExtensionRequest(task.Task, task.Text, decision, reason.Text), task is { Task: null, Text: null } ? null : task.Needs);
    }

    /// <summary>Reads that a request is taken back. Where no task is named it is the person's own, whichever waits, and nothing is asked back.</summary>
    public static WithdrawExtensionRequest ReadWithdrawal(Reading reading)
    {
        var cue = reading.First("extend-cue");
        var reason = ReasonSlot.Of(reading, reading.Subject.First, Named(reading, cue));
        var task = NamedTask.Of(reading, cue?.End ?? reading.Subject.End, Math.Max(reason.First, cue?.End ?? 0));
        return new WithdrawExtensionRequest(task.Task, task.Text);
    }

    /// <summary>The day behind the key and "gia hạn", read by itself: "việc 7 đến 5/12" is no stretch from the seventh; else any day named.</summary>
    private static DateOnly? DayAskedFor(Reading reading, PhraseMatch? cue, int end)
    {
        var first = Named(reading, cue);
        return (first < end ? LastDaySlot.Of(ReadingPart.Of(reading, first, end), end) : null) ?? LastDaySlot.Of(reading, Math.Max(end, cue?.End ?? 0));
    }

    /// <summary>Where everything with a slot of its own has been told.</summary>
    private static int Told(Reading reading, PhraseMatch? cue) =>
        reading.Times.Where(time => time.First > (cue?.First ?? 0)).Take(1).Select(time => time.End).Append(Named(reading, cue)).Max();

    /// <summary>Where "gia hạn" and the task's key have been told.</summary>
    private static int Named(Reading reading, PhraseMatch? cue) =>
        reading.Tasks.Concat(reading.UnheldTasks).Select(task => task.End).Append(cue?.End ?? reading.Subject.First).Max();

    /// <summary>The task: by its key, else by the words behind "gia hạn", else by those before it.</summary>
    private static NamedTask TaskOf(Reading reading, PhraseMatch? cue, int end)
    {
        var behind = NamedTask.Of(reading, cue?.End ?? reading.Subject.First, Math.Max(end, cue?.End ?? 0));
        return behind is { Task: null, Text: null } && cue is { } said ? NamedTask.Of(reading, reading.Subject.First, said.First) : behind;
    }

    /// <summary>"Việc 6 chắc không kịp, xin lùi …": what is told of the task before anything is asked.</summary>
    private static string? BeforeIt(Reading reading, int ask)
    {
        var first = reading.Tasks.Concat(reading.UnheldTasks).Where(task => task.End <= ask).Select(task => task.End).DefaultIfEmpty(reading.Subject.First).Max();
        var end = ask;
        while (end > first && !WordGap.HasBreak(reading.Message, end))
        {
            end--;
        }

        return end - first >= FewestWords && first > reading.Subject.First ? reading.Message.Slice(first, end) : null;
    }
}
