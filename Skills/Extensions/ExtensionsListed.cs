using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>The requests for later last days that a person may see.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Open">Those that wait for a decision, the longest waiting first.</param>
/// <param name="Decided">The person's own that were decided lately, the latest first.</param>
public sealed record ExtensionsListed(ExtensionsRequest Asked, IReadOnlyList<ExtensionListing> Open, IReadOnlyList<ExtensionListing> Decided) : SkillResult(Asked)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Open.Concat(Decided).Select(each => new AnswerItem(each.Plan.Source, each.Task.Key, null))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Open.Concat(Decided).Select(each => each.Citation)];
}
