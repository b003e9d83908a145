using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>A decision ready to be shown and confirmed; nothing is stored.</summary>
/// <param name="Request">The request.</param>
/// <param name="Draft">What will be stored; null where no open request is meant, or several may be.</param>
/// <param name="Listing">The request that it decides on; null as the draft is.</param>
public sealed record DecisionPrepared(Request Request, DecisionDraft? Draft, ExtensionListing? Listing) : SkillResult(Request)
{
    /// <summary>Where it is not told which one is meant: the open requests that the person may decide on.</summary>
    public IReadOnlyList<ExtensionListing> Candidates { get; init; } = [];

    /// <summary>Where nothing is open about the task that was named: what was decided on it last; null when nothing was.</summary>
    public Extension? LastDecided { get; init; }

    /// <summary>Why the person may not decide on it; null when the person may.</summary>
    public Refusal? Refusal { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Listing is null ? [] : [Listing.Citation];
}
