using Assistant.Skills.Directory;

namespace Assistant.Skills.Parts;

/// <summary>What became of asking units for their part. One of the nested records.</summary>
public abstract record PartsAsked
{
    private PartsAsked()
    {
    }

    /// <summary>It is stored, and the people of the units are owed the question.</summary>
    /// <param name="Inquiry">What was asked.</param>
    /// <param name="Units">Who is asked, and who could not be: units without people are not part of the inquiry.</param>
    public sealed record Stored(PartInquiry Inquiry, IReadOnlyList<AskedUnit> Units) : PartsAsked;

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    public sealed record AlreadyStored : PartsAsked;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<PartFieldError> Errors) : PartsAsked;

    /// <summary>The task is in no plan.</summary>
    public sealed record UnknownTask : PartsAsked;

    /// <summary>The directory lists nobody whom to ask; nothing was stored.</summary>
    /// <param name="Units">The units; empty where the plan names no coordinator.</param>
    public sealed record NobodyToAsk(IReadOnlyList<AskedUnit> Units) : PartsAsked;

    /// <summary>The person may not; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : PartsAsked;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : PartsAsked;
}
