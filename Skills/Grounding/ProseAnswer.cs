using Assistant.Skills.Answering;

namespace Assistant.Skills.Grounding;

/// <summary>An open question answered by a model in sentences that were checked, each against the line it cites.</summary>
/// <param name="Found">The answer without a model; what is shown in this one's place where prose is of no use.</param>
/// <param name="Sentences">The sentences that were kept, in order; at least one.</param>
/// <param name="Cited">The lines they are taken from, in the order of their marks; the first is the passage of <paramref name="Found"/>.</param>
/// <param name="Dropped">How many sentences of the model were dropped.</param>
public sealed record ProseAnswer(OpenAnswer Found, IReadOnlyList<ProseSentence> Sentences, IReadOnlyList<Citation> Cited, int Dropped) : SkillResult(Found.Request)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items =>
        [.. Cited.Where(citation => citation.Key is not null).Select(citation => new AnswerItem(citation.Source, citation.Key!.Value, null)).Distinct()];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Cited;
}
