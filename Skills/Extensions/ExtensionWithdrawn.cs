using Assistant.Skills.Directory;

namespace Assistant.Skills.Extensions;

/// <summary>What became of taking back a request for a later last day. One of the nested records.</summary>
public abstract record ExtensionWithdrawn
{
    private ExtensionWithdrawn()
    {
    }

    /// <summary>It is taken back.</summary>
    /// <param name="Extension">The request.</param>
    public sealed record Done(Extension Extension) : ExtensionWithdrawn;

    /// <summary>The same card had taken it back before; nothing was stored now.</summary>
    public sealed record AlreadyDone : ExtensionWithdrawn;

    /// <summary>Somebody decided on it, or it was taken back, meanwhile; nothing was stored now.</summary>
    /// <param name="Extension">The request as it is now.</param>
    public sealed record ClosedMeanwhile(Extension Extension) : ExtensionWithdrawn;

    /// <summary>There is no such request of the person's own: nobody takes back what others asked for.</summary>
    public sealed record Unknown : ExtensionWithdrawn;

    /// <summary>The person may not ask for later days any more; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ExtensionWithdrawn;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : ExtensionWithdrawn;
}
