namespace Assistant.Skills.Directory;

/// <summary>How far a role's right to a deed goes, the narrowest first.</summary>
public enum Reach
{
    /// <summary>Not at all.</summary>
    Nobody,

    /// <summary>To what the person took down.</summary>
    OwnRecords,

    /// <summary>To what is the person's unit's, and to what the person took down.</summary>
    OwnUnit,

    /// <summary>To everything in the organisation.</summary>
    Everything,
}
