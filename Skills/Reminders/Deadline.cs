using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Reminders;

/// <summary>A last day that one may be reminded of. One of the nested records.</summary>
public abstract record Deadline
{
    private Deadline(Plan plan, DateOnly lastDay) => (Plan, LastDay) = (plan, lastDay);

    /// <summary>The plan that sets it.</summary>
    public Plan Plan { get; }

    /// <summary>The last day on which the work is in time.</summary>
    public DateOnly LastDay { get; }

    /// <summary>Where the plan sets it.</summary>
    public abstract Citation Citation { get; }

    /// <summary>What it is about, the same through the versions of its plan; with <see cref="LastDay"/> it tells deadlines apart.</summary>
    public abstract string Item { get; }

    /// <summary>The task's key; null for a report.</summary>
    public abstract TaskKey? TaskKey { get; }

    /// <summary>Before what tells reports apart.</summary>
    internal const string ReportMark = "report|";

    /// <summary>What the messages about a task are about.</summary>
    internal static string ItemOf(PlanId plan, TaskKey key) => $"task|{plan}|{key}";

    /// <summary>The words that name the work.</summary>
    internal abstract string Title { get; }

    /// <summary>The last day of a task: the plan's own, or the later one that was granted.</summary>
    public sealed record OfTask(Plan InPlan, PlanTask Task, DateOnly Day) : Deadline(InPlan, Day)
    {
        /// <inheritdoc/>
        public override Citation Citation => Citation.Of(Plan, Task.ScheduleEvidence ?? Task.Evidence, Task.Key);

        /// <summary>The plan's own last day, where a later one was granted; null where the plan's own is in force.</summary>
        public DateOnly? PlanDay => Task.Schedule.LastDay is { } day && day != LastDay ? day : null;

        /// <inheritdoc/>
        public override string Item => ItemOf(Plan.Id, Task.Key);

        /// <inheritdoc/>
        public override TaskKey? TaskKey => Task.Key;

        /// <inheritdoc/>
        internal override string Title => Task.Title;
    }

    /// <summary>The last allowed day of a periodic report, one time of many.</summary>
    public sealed record OfReport(Plan InPlan, ReportingDuty Duty, DateOnly Day) : Deadline(InPlan, Day)
    {
        /// <inheritdoc/>
        public override Citation Citation => Citation.Of(Plan, Duty.Evidence);

        /// <inheritdoc/>
        public override string Item =>
            $"{ReportMark}{Plan.Id}|{Duty.Period}|{Folding.FoldToWords($"{Duty.Who} {Duty.To} {Duty.Via}")}|{Folding.FoldToWords(Duty.Subject ?? "")}";

        /// <inheritdoc/>
        public override TaskKey? TaskKey => null;

        /// <inheritdoc/>
        internal override string Title => $"{Duty.Subject} {Duty.Evidence.Quote}";
    }
}
