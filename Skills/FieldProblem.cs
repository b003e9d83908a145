namespace Assistant.Skills;

/// <summary>What is wrong with a submitted value.</summary>
public enum FieldProblem
{
    /// <summary>It must be given and is not.</summary>
    Missing,

    /// <summary>It is no day.</summary>
    NotADay,

    /// <summary>It is no time of day.</summary>
    NotATime,

    /// <summary>It is none of the choices.</summary>
    NotAChoice,

    /// <summary>It is no whole number.</summary>
    NotANumber,

    /// <summary>It is longer than the field takes.</summary>
    TooLong,

    /// <summary>It is a number or time that cannot be.</summary>
    OutOfRange,

    /// <summary>The end does not lie after the beginning.</summary>
    EndsBeforeStart,

    /// <summary>The day asked for is no later than the one in force.</summary>
    NotLater,
}
