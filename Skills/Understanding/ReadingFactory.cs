using System.Collections.Frozen;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Finds times, units, plans and tasks in a message, and where its padding ends.</summary>
internal static class ReadingFactory
{
    /// <summary>Reads a message as it was sent; marks that differ are not forgiven.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="message">The same, its typing repaired.</param>
    /// <param name="times">Reads its times.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="office">What is asked about.</param>
    public static Reading Read(string text, Message message, TimeReader times, Asker asker, Office office) =>
        Read(message, times.Read(TypedMarks.Kept(text, message.Text), asker.Now), asker, office);

    /// <summary>Reads a message that may lean on what was spoken of, as <see cref="Read(string, Message, TimeReader, Asker, Office)"/> does; null when it has no words.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="times">Reads its times.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="office">What is asked about.</param>
    public static Reading? OfWords(string text, TimeReader times, Asker asker, Office office)
    {
        var message = Message.Of(text, office.Typing);
        return message.Words.Count == 0 ? null : Read(text, message, times, asker, office);
    }

    /// <summary>Reads a message; marks that differ are not forgiven.</summary>
    /// <param name="message">The message.</param>
    /// <param name="times">The times in its text.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="office">What is asked about.</param>
    public static Reading Read(Message message, IReadOnlyList<TimeExpression> times, Asker asker, Office office)
    {
        var quotes = Quotations.Find(message);
        var plans = PlanMentions.Find(message, asker, office).Where(plan => !IsSpeech(quotes, plan.First, plan.End)).ToList();
        var tasks = TaskMentions.Find(message, office.Words, plans).Where(task => !IsSpeech(quotes, task.First, task.End)).ToList();
        var spoken = TimesIn(message, times, tasks, plans, quotes);
        var empty = new Subject(message.Words, [], 0, message.Words.Count, AnyMarks: false);
        var units = office.Directory.FindMentions(message.Folded, asker.Organization)
            .Where(unit => !(OtherOrganisations.NameAt(message, office, empty, unit.First) > unit.End) && !IsSpeech(quotes, unit.First, unit.End) && !IsSubject(message, unit) && !plans.Any(plan => plan.First < unit.End && unit.First < plan.End))
            .ToList();
        var reading = new Reading
        {
            Message = message,
            Asker = asker,
            Office = office,
            Plans = plans,
            Tasks = tasks,
            UnheldTasks = UnheldTasks.Find(message, tasks, plans, spoken),
            Times = spoken,
            Units = units,
            Quotes = quotes,
            Subject = empty,
            Whole = empty,
            Language = LanguageOf.Message(message, units),
        };
        return Bounded(reading with { Units = [.. units.Where(unit => MarksFit(message, unit))] }, anyMarks: false) with { AllUnits = units };
    }

    /// <summary>The same message with marks forgiven that differ from the grammar's.</summary>
    public static Reading ForgivingMarks(Reading strict) => Bounded(strict with { Units = strict.AllUnits }, anyMarks: true);

    private static Reading Bounded(Reading reading, bool anyMarks)
    {
        var whole = new Subject(reading.Message.Words, Slots(reading), 0, reading.Message.Words.Count, anyMarks) { Settled = anyMarks ? Settled(reading) : FrozenSet<int>.Empty };
        var (first, end) = Padding.Bounds(whole);
        return reading with { Whole = whole, Subject = whole with { First = first, End = end } };
    }

    /// <summary>Words that stand with a neighbour as the language has them: what "hợp pháp" bears is no slip of "họp".</summary>
    private static HashSet<int> Settled(Reading reading)
    {
        var (message, settled) = (reading.Message, new HashSet<int>());
        for (var at = 1; at < message.Words.Count; at++)
        {
            var (left, right) = (message.Words[at - 1], message.Words[at]);
            if ((left.Marks.Length > 0 || right.Marks.Length > 0) && left.End < right.Start && message.Text.AsSpan(left.End, right.Start - left.End).IsWhiteSpace()
                && reading.Office.Typing.IsSettled(message.Text[left.Start..left.End], message.Text[right.Start..right.End]))
            {
                settled.Add(at - 1);
                settled.Add(at);
            }
        }

        return settled;
    }

    private static bool IsSpeech(IReadOnlyList<Quotation> quotes, int first, int end)
    {
        foreach (var quote in quotes)
        {
            if (quote.IsSpeech && quote.Holds(first, end))
            {
                return true;
            }
        }

        return false;
    }

    private static List<TimeMention> TimesIn(
        Message message, IReadOnlyList<TimeExpression> times, IReadOnlyList<TaskMention> tasks, IReadOnlyList<PlanMention> plans, IReadOnlyList<Quotation> quotes)
    {
        var mentions = new List<TimeMention>();
        foreach (var time in times)
        {
            var first = message.WordAt(time.Start);
            var end = Math.Max(first, message.WordAt(time.Start + time.Length));
            if (first < end && !IsSpeech(quotes, first, end) && !tasks.Any(task => task.First < end && first < task.End) && !plans.Any(plan => plan.First < end && first < plan.End))
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
    private static bool MarksFit(Message message, UnitMention unit) =>
        unit.End > unit.First + 1 || message.Words[unit.First].Marks.Length == 0 || unit.Strength == AliasStrength.Name && message.Words[unit.First].Folded.Length > 3;

    private static List<Slot> Slots(Reading reading)
    {
        var slots = new List<Slot>();
        slots.AddRange(reading.Plans.Select(plan => new Slot(SlotKind.Plan, plan.First, plan.End)));
        slots.AddRange(reading.Tasks.Select(task => new Slot(SlotKind.Task, task.First, task.End)));
        slots.AddRange(reading.Tasks.Concat(reading.UnheldTasks).Select(task => new Slot(SlotKind.Key, task.First, task.End)));
        slots.AddRange(reading.Units.Select(unit => new Slot(SlotKind.Unit, unit.First, unit.End)));
        foreach (var time in reading.Times)
        {
            slots.Add(new Slot(SlotKind.Time, time.First, time.End));
            if (time.Time is TimeRecurrence)
            {
                slots.Add(new Slot(SlotKind.Recurrence, time.First, time.End));
            }

            if (IsClock(time.Time))
            {
                slots.Add(new Slot(SlotKind.Clock, time.First, time.End));
            }
        }

        slots.AddRange(PercentMention.Find(reading.Message).Select(share => new Slot(SlotKind.Percent, share.First, share.End)));
        return slots;
    }

    private static bool IsClock(TimeExpression time) => time is TimeInterval { From: { } from, To: { } to } interval
        && (interval.Grain is Grain.Minute or Grain.Hour or Grain.Second || to - from < TimeSpan.FromHours(20));
}
