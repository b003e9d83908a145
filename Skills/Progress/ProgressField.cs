namespace Assistant.Skills.Progress;

/// <summary>The fields of a report on a task.</summary>
public enum ProgressField
{
    /// <summary>Which task.</summary>
    Task,

    /// <summary>Its state.</summary>
    State,

    /// <summary>How much is done.</summary>
    Percent,

    /// <summary>What else there is to say.</summary>
    Note,

    /// <summary>What shows the result.</summary>
    Product,

    /// <summary>The day it is about.</summary>
    Day,
}
