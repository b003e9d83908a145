using Assistant.Skills.Directory;

namespace Assistant.Skills.Extensions;

/// <summary>What became of deciding on a request for a later last day. One of the nested records.</summary>
public abstract record ExtensionDecided
{
    private ExtensionDecided()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Extension">The request with its decision.</param>
    public sealed record Stored(Extension Extension) : ExtensionDecided;

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    public sealed record AlreadyStored : ExtensionDecided;

    /// <summary>Somebody decided on it, or it was taken back, since the person saw it; nothing was stored now.</summary>
    /// <param name="Extension">The request as it is now.</param>
    public sealed record ClosedMeanwhile(Extension Extension) : ExtensionDecided;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<ExtensionFieldError> Errors) : ExtensionDecided;

    /// <summary>There is no such request, or its task is in no plan any more.</summary>
    public sealed record Unknown : ExtensionDecided;

    /// <summary>The person may not; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ExtensionDecided;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : ExtensionDecided;
}
