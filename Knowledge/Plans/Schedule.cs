using System.Text.Json.Serialization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Plans;

/// <summary>When a task is to be done (thời gian thực hiện). One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Period), "period")]
[JsonDerivedType(typeof(Deadline), "deadline")]
[JsonDerivedType(typeof(Continuous), "continuous")]
[JsonDerivedType(typeof(Unscheduled), "none")]
public abstract record Schedule
{
    private Schedule(string? text) => Text = text;

    /// <summary>The words of the plan, marks restored; null where the plan says nothing and the schedule follows from its year.</summary>
    public string? Text { get; }

    /// <summary>The last day on which the work is in time; null for open, continuous and unscheduled work.</summary>
    public abstract DateOnly? LastDay { get; }

    /// <summary>From a day to a day: "Quý II năm 2026".</summary>
    /// <param name="Words">The words of the plan.</param>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day, included; null where the end is open ("từ năm 2026").</param>
    public sealed record Period(string? Words, DateOnly First, DateOnly? Last) : Schedule(Words)
    {
        /// <inheritdoc/>
        public override DateOnly? LastDay => Last;
    }

    /// <summary>By a day: "trước ngày 10/6" (the last day is 9 June), "hoàn thành trong tháng 3" (31 March).</summary>
    /// <param name="Words">The words of the plan.</param>
    /// <param name="Last">The last allowed day.</param>
    public sealed record Deadline(string? Words, DateOnly Last) : Schedule(Words)
    {
        /// <inheritdoc/>
        public override DateOnly? LastDay => Last;
    }

    /// <summary>All the time: "Thường xuyên". It is never due and never overdue.</summary>
    /// <param name="Words">The words of the plan.</param>
    /// <param name="Years">The plan's year or years.</param>
    public sealed record Continuous(string? Words, DateRange Years) : Schedule(Words)
    {
        /// <inheritdoc/>
        public override DateOnly? LastDay => null;
    }

    /// <summary>The plan states no time, or none that is a stretch of days: "Khi có yêu cầu".</summary>
    /// <param name="Words">The words of the plan; null where it says nothing.</param>
    public sealed record Unscheduled(string? Words = null) : Schedule(Words)
    {
        /// <inheritdoc/>
        public override DateOnly? LastDay => null;
    }
}
