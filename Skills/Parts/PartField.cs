namespace Assistant.Skills.Parts;

/// <summary>The fields of asking for parts and of answering.</summary>
public enum PartField
{
    /// <summary>Which task.</summary>
    Task,

    /// <summary>What is asked for.</summary>
    What,

    /// <summary>The last day for it.</summary>
    By,

    /// <summary>The words of an answer.</summary>
    Text,

    /// <summary>Where the part lies.</summary>
    Link,

    /// <summary>The day by which it will be sent.</summary>
    Day,
}
