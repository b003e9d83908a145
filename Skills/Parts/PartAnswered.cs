using Assistant.Skills.Directory;

namespace Assistant.Skills.Parts;

/// <summary>What became of a unit's answer. One of the nested records.</summary>
public abstract record PartAnswered
{
    private PartAnswered()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Standing">The part as it stands now.</param>
    public sealed record Stored(PartOfInquiry Standing) : PartAnswered;

    /// <summary>An answer was stored since the person saw the card, or the same one before; nothing was stored now.</summary>
    /// <param name="Standing">The part as it stands, with who answered.</param>
    public sealed record AnsweredMeanwhile(PartOfInquiry Standing) : PartAnswered;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<PartFieldError> Errors) : PartAnswered;

    /// <summary>There is no such part.</summary>
    public sealed record Unknown : PartAnswered;

    /// <summary>The person may not answer for the unit; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : PartAnswered;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : PartAnswered;
}
