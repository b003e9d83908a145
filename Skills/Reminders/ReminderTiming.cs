using System.Text.Json.Serialization;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>When a reminder is owed. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "when")]
[JsonDerivedType(typeof(Once), "once")]
[JsonDerivedType(typeof(BeforeDeadlines), "before")]
[JsonDerivedType(typeof(Regularly), "regularly")]
public abstract record ReminderTiming
{
    private ReminderTiming()
    {
    }

    /// <summary>Once, at an instant.</summary>
    /// <param name="At">The instant.</param>
    public sealed record Once(DateTimeOffset At) : ReminderTiming;

    /// <summary>Before the last day of each piece of work it is about.</summary>
    /// <param name="Unit">Whose work: what it leads, and reports it owes or passes on; null for anybody's.</param>
    /// <param name="PlanId">The plan of one task; null for any.</param>
    /// <param name="TaskKey">The key of that task; null for any.</param>
    /// <param name="Before">How long before.</param>
    public sealed record BeforeDeadlines(Unit? Unit, string? PlanId, string? TaskKey, LeadTimes Before) : ReminderTiming;

    /// <summary>A list of what falls due, again and again.</summary>
    /// <param name="Unit">Whose work; null for anybody's.</param>
    /// <param name="Rhythm">When, and what it covers.</param>
    public sealed record Regularly(Unit? Unit, ListRhythm Rhythm) : ReminderTiming;
}
