using System.Globalization;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>A reminder as it stands in the database: the columns of <see cref="ReminderRepository.Columns"/>.</summary>
internal record ReminderRow
{
    public string ReminderId { get; init; } = "";

    public string Organization { get; init; } = "";

    public string PersonId { get; init; } = "";

    public string? PersonName { get; init; }

    public string Conversation { get; init; } = "";

    public string Language { get; init; } = "";

    public string? Text { get; init; }

    public string? OnceAt { get; init; }

    public string? UnitOrganization { get; init; }

    public string? Unit { get; init; }

    public long? UnitIsCollective { get; init; }

    public string? OfPlan { get; init; }

    public string? OfTask { get; init; }

    public string? BeforeAmount { get; init; }

    public string? BeforeUnit { get; init; }

    public string CreatedAt { get; init; } = "";

    /// <summary>The reminder.</summary>
    public Reminder ToReminder() => new(
        ReminderId, Organization, PersonId, PersonName, Conversation, Enum.Parse<Language>(Language), Text, Timing(), Stored.ReadInstant(CreatedAt));

    private ReminderTiming Timing() => OnceAt is { } at
        ? new ReminderTiming.Once(Stored.ReadInstant(at))
        : new ReminderTiming.BeforeDeadlines(
            Unit is { } name ? new Unit(UnitOrganization!, name, UnitIsCollective == 1) : null,
            OfPlan,
            OfTask,
            LeadTimes.Of(new CalendarDuration(decimal.Parse(BeforeAmount!, CultureInfo.InvariantCulture), Enum.Parse<Grain>(BeforeUnit!))));
}
