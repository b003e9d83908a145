namespace Assistant.Skills.Reminders;

/// <summary>Why somebody is reminded. One of the nested records.</summary>
public abstract record Because
{
    private Because()
    {
    }

    /// <summary>A reminder asks for it.</summary>
    /// <param name="ReminderId">Which.</param>
    public sealed record Asked(string ReminderId) : Because;

    /// <summary>The person is the head of a unit that leads the work or owes the report.</summary>
    public sealed record UnitHead : Because;

    /// <summary>The person leads the organisation, and the work is a week late.</summary>
    public sealed record Leader : Because;

    /// <summary>The person chairs, attends or took down the meeting.</summary>
    public sealed record Attends : Because;
}
