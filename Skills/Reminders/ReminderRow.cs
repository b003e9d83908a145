using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>A reminder as it stands in the database: the columns of <see cref="ReminderRepository.Columns"/>.</summary>
internal record ReminderRow
{
    private const string Asker = "asker";
    private const string Members = "members";
    private const string Room = "room";

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

    public string? Leads { get; init; }

    public string? Rhythm { get; init; }

    public string? Audience { get; init; }

    public string? AudienceOrganization { get; init; }

    public string? AudienceUnit { get; init; }

    public long? AudienceIsCollective { get; init; }

    public string CreatedAt { get; init; } = "";

    /// <summary>The word for an audience.</summary>
    public static string AudienceWord(ReminderAudience audience) => audience switch
    {
        ReminderAudience.Asker => Asker,
        ReminderAudience.Members => Members,
        _ => Room,
    };

    /// <summary>The reminder.</summary>
    public Reminder ToReminder() => new(
        ReminderId, Organization, PersonId, PersonName, Conversation, Enum.Parse<Language>(Language), Text, Timing(), Stored.ReadInstant(CreatedAt))
    {
        Audience = Audience switch
        {
            Asker => new ReminderAudience.Asker(),
            Members => new ReminderAudience.Members(new Unit(AudienceOrganization!, AudienceUnit!, AudienceIsCollective == 1)),
            _ => new ReminderAudience.Room(),
        },
    };

    private ReminderTiming Timing()
    {
        var unit = Unit is { } name ? new Unit(UnitOrganization!, name, UnitIsCollective == 1) : null;
        return (OnceAt, Rhythm) switch
        {
            ({ } at, _) => new ReminderTiming.Once(Stored.ReadInstant(at)),
            (_, { } rhythm) => new ReminderTiming.Regularly(unit, RhythmCode.Parse(rhythm)),
            _ => new ReminderTiming.BeforeDeadlines(unit, OfPlan, OfTask, NudgeCode.ParseLeads(Leads!)),
        };
    }
}
