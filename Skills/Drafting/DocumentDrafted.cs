using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Drafting;

/// <summary>A document was drafted. Nothing of it is stored or sent.</summary>
/// <param name="Request">The request.</param>
/// <param name="Document">The draft.</param>
public sealed record DocumentDrafted(Request Request, OfficialDocument Document) : SkillResult(Request)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items =>
        [.. Citations.Where(citation => citation.Key is not null).Select(citation => new AnswerItem(citation.Source, citation.Key, null)).Distinct()];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Document.Body.SelectMany(Sources).Distinct()];

    private static IEnumerable<Citation> Sources(DocumentBlock block) => block switch
    {
        DocumentBlock.Paragraph { Source: { } source } => [source],
        DocumentBlock.Table table => table.Rows.Select(row => row.Source),
        _ => [],
    };
}
