using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Finds times, units, plans and tasks in a message, and where its padding ends.</summary>
internal static class ReadingFactory
{
    /// <summary>Reads a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="times">The times in its text.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="office">What is asked about.</param>
    /// <param name="anyMarks">Whether wrong marks are forgiven.</param>
    public static Reading Read(Message message, IReadOnlyList<TimeExpression> times, Asker asker, Office office, bool anyMarks)
    {
        var plans = PlanMentions.Find(message, asker, office);
        var tasks = TaskMentions.Find(message, office.Words, plans);
        var spoken = TimesIn(message, times, tasks, plans);
        var units = office.Directory.FindMentions(message.Folded, asker.Organization)
            .Where(unit => MarksFit(message, unit, anyMarks) && !IsSubject(message, unit) && !plans.Any(plan => plan.First < unit.End && unit.First < plan.End))
            .ToList();
        var slots = Slots(message, plans, tasks, spoken, units);
        var (first, end) = Padding.Bounds(new Subject(message.Words, slots, 0, message.Words.Count, anyMarks));
        return new Reading
        {
            Message = message,
            Asker = asker,
            Office = office,
            Plans = plans,
            Tasks = tasks,
            Times = spoken,
            Units = units,
            Subject = new Subject(message.Words, slots, first, end, anyMarks),
            IsQuestion = message.Folded.Contains("?"),
            Language = LanguageOf.Message(message, units),
        };
    }

    private static List<TimeMention> TimesIn(Message message, IReadOnlyList<TimeExpression> times, IReadOnlyList<TaskMention> tasks, IReadOnlyList<PlanMention> plans)
    {
        var mentions = new List<TimeMention>();
        foreach (var time in times)
        {
            var first = message.WordAt(time.Start);
            var end = Math.Max(first, message.WordAt(time.Start + time.Length));
            if (first < end && !tasks.Any(task => task.First < end && first < task.End) && !plans.Any(plan => plan.First < end && first < plan.End))
            {
                mentions.Add(new TimeMention(first, end, time));
            }
        }

        return mentions;
    }

    /// <summary>"… về giáo dục mầm non" speaks of a subject, not of the unit that is named after it.</summary>
    private static bool IsSubject(Message message, UnitMention unit) => unit.Strength == AliasStrength.Subject && unit.First > 0
        && message.Folded[unit.First - 1] is "ve" or "quan" or "den" or "toi" or "about" or "on" or "tac" or "concerning" or "of" or "vuc" or "mang";

    /// <summary>A one-word wording with marks of its own ("sở", "phở") must not be read as an abbreviation.</summary>
    private static bool MarksFit(Message message, UnitMention unit, bool anyMarks) =>
        anyMarks || unit.End > unit.First + 1 || message.Words[unit.First].Marks.Length == 0 || unit.Strength == AliasStrength.Name && message.Words[unit.First].Folded.Length > 3;

    private static List<Slot> Slots(
        Message message, IReadOnlyList<PlanMention> plans, IReadOnlyList<TaskMention> tasks, List<TimeMention> times, List<UnitMention> units)
    {
        var slots = new List<Slot>();
        slots.AddRange(plans.Select(plan => new Slot(SlotKind.Plan, plan.First, plan.End)));
        slots.AddRange(tasks.Select(task => new Slot(SlotKind.Task, task.First, task.End)));
        slots.AddRange(units.Select(unit => new Slot(SlotKind.Unit, unit.First, unit.End)));
        foreach (var time in times)
        {
            slots.Add(new Slot(SlotKind.Time, time.First, time.End));
            if (IsClock(time.Time))
            {
                slots.Add(new Slot(SlotKind.Clock, time.First, time.End));
            }
        }

        slots.AddRange(PercentMention.Find(message).Select(share => new Slot(SlotKind.Percent, share.First, share.End)));
        return slots;
    }

    private static bool IsClock(TimeExpression time) => time is TimeInterval { From: { } from, To: { } to } interval
        && (interval.Grain is Grain.Minute or Grain.Hour or Grain.Second || to - from < TimeSpan.FromHours(20));
}
