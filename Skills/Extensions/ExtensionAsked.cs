using Assistant.Skills.Directory;

namespace Assistant.Skills.Extensions;

/// <summary>What became of asking for a later last day. One of the nested records.</summary>
public abstract record ExtensionAsked
{
    private ExtensionAsked()
    {
    }

    /// <summary>It is stored, and waits for a decision.</summary>
    /// <param name="Extension">The request.</param>
    public sealed record Stored(Extension Extension) : ExtensionAsked;

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    public sealed record AlreadyStored : ExtensionAsked;

    /// <summary>Somebody has asked for the same task already, and no decision was made; nothing was stored now.</summary>
    /// <param name="Extension">That request.</param>
    public sealed record OpenAlready(Extension Extension) : ExtensionAsked;

    /// <summary>The last day in force is not the one that the person has seen; nothing was stored.</summary>
    /// <param name="LastDay">The last day in force, included.</param>
    public sealed record ChangedMeanwhile(DateOnly LastDay) : ExtensionAsked;

    /// <summary>Nobody can ask for it.</summary>
    /// <param name="Obstacle">Why.</param>
    public sealed record Impossible(ExtensionObstacle Obstacle) : ExtensionAsked;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<ExtensionFieldError> Errors) : ExtensionAsked;

    /// <summary>The task is in no plan.</summary>
    public sealed record UnknownTask : ExtensionAsked;

    /// <summary>The person may not; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ExtensionAsked;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : ExtensionAsked;
}
