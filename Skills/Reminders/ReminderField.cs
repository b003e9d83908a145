namespace Assistant.Skills.Reminders;

/// <summary>The fields of a reminder's card.</summary>
public enum ReminderField
{
    /// <summary>What to be reminded of.</summary>
    Text,

    /// <summary>When, or how long before.</summary>
    When,

    /// <summary>Whose work.</summary>
    Unit,

    /// <summary>Which task.</summary>
    Task,

    /// <summary>Who is to be reminded.</summary>
    Audience,
}
