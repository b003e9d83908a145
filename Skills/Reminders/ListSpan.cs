namespace Assistant.Skills.Reminders;

/// <summary>What a regular list covers.</summary>
public enum ListSpan
{
    /// <summary>The working day on which it is sent.</summary>
    Day,

    /// <summary>Seven days, the day on which it is sent included.</summary>
    Week,

    /// <summary>The days up to the day before it is sent next month.</summary>
    Month,
}
