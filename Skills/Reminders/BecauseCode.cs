namespace Assistant.Skills.Reminders;

/// <summary>How the reason of a message owed stands in the database; the reminder that asks for it has a column of its own.</summary>
internal static class BecauseCode
{
    private const string Asked = "asked";
    private const string UnitHead = "head";
    private const string Leader = "leader";
    private const string Attends = "attends";

    /// <summary>The word.</summary>
    public static string Of(Because because) => because switch
    {
        Because.Asked => Asked,
        Because.UnitHead => UnitHead,
        Because.Leader => Leader,
        Because.Attends => Attends,
        _ => throw new ArgumentOutOfRangeException(nameof(because)),
    };

    /// <summary>The reason of a word.</summary>
    /// <exception cref="FormatException">It is the word of none.</exception>
    public static Because Parse(string word, string? reminderId) => word switch
    {
        Asked => new Because.Asked(reminderId ?? throw new FormatException("No reminder asks for it.")),
        UnitHead => new Because.UnitHead(),
        Leader => new Because.Leader(),
        Attends => new Because.Attends(),
        _ => throw new FormatException("No reason."),
    };
}
