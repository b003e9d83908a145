using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Parts;

/// <summary>Reads what units are asked to send for a task, and who has sent it.</summary>
internal static class PartsReader
{
    private static readonly PhraseList Verbs = PhraseBook.Embedded["part-verb"];
    private static readonly PhraseList Ends = PhraseBook.Embedded["part-end"];
    private static readonly PhraseList Names = PhraseBook.Embedded["part-name"];

    /// <summary>Reads whom to ask for what, and by when. Only the task is asked back.</summary>
    public static (Request Request, Clarification? Needs) ReadAsking(Reading whole)
    {
        var reading = ClosingOrder.Without(whole);
        var (subject, asked) = (reading.Subject, reading.First("part-units"));
        var verb = VerbBehind(reading, Math.Max(asked?.End ?? 0, UnitsEnd(reading))) ?? reading.First("part-for") ?? reading.First("part-collect") ?? VerbBehind(reading, subject.First);
        var first = verb?.End ?? subject.End;
        var end = EndOf(reading, first);
        var what = reading.Message.Slice(first, end);
        what = what.Length > 0 || verb is not { } said ? what : reading.Message.Slice(said.First, said.End);
        var task = NamedTask.Of(reading, end, subject.End);
        task = task is { Task: null, Text: null } && asked is { } units && verb is { } send && units.End < send.First ? NamedTask.Of(reading, units.End, send.First) : task;
        return (new AskPartsRequest(task.Task, task.Text, UnitsOf(reading), what.Length > 1 ? what : null, LastDaySlot.Of(reading, subject.End)), task.Needs);
    }

    /// <summary>Reads of which task the parts are asked about; none means every one that the asker asked for.</summary>
    public static (Request Request, Clarification? Needs) ReadStanding(Reading reading)
    {
        var verb = VerbBehind(reading, reading.Subject.First);
        var first = verb?.End ?? reading.Subject.End;
        var end = Names.LongestAt(reading.Subject, first) is not null ? EndOf(reading, first) : first;
        var task = NamedTask.Of(reading, end, reading.Subject.End);
        return (new PartsRequest(task.Task, task.Text), task is { Task: null, Text: null } ? null : task.Needs);
    }

    private static PhraseMatch? VerbBehind(Reading reading, int from)
    {
        for (var at = Math.Max(from, reading.Subject.First); at < reading.Subject.End; at++)
        {
            if (Verbs.LongestAt(reading.Subject, at) is { } verb)
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>Where the words for what is sent end: at the task, a time, or a word that leads to either.</summary>
    private static int EndOf(Reading reading, int first)
    {
        var end = Names.LongestAt(reading.Subject, first)?.End ?? first;
        while (end < reading.Subject.End && Ends.LongestAt(reading.Subject, end) is null && !(end > first && WordGap.HasBreak(reading.Message, end))
            && !reading.Tasks.Concat(reading.UnheldTasks).Any(task => task.First == end) && !reading.Times.Any(time => time.First == end))
        {
            end++;
        }

        return end;
    }

    private static int UnitsEnd(Reading reading) => reading.Units.Where(IsNamed).Select(unit => unit.End).DefaultIfEmpty(0).First();

    private static UnitList UnitsOf(Reading reading) => [.. reading.Units.Where(IsNamed).Select(unit => ((UnitMatch.One)unit.Match).Unit).Distinct()];

    private static bool IsNamed(UnitMention unit) => unit is { Match: UnitMatch.One { Unit.IsCollective: false }, Strength: not AliasStrength.Subject };
}
