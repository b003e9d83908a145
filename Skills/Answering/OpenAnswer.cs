using Assistant.Knowledge.Search;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>An answer in the plans' own words, or none.</summary>
/// <param name="Open">The request.</param>
/// <param name="Passage">The passage that answers; null when none of the loaded plans does.</param>
/// <param name="ShowContacts">Whether telephone numbers were asked for, and may be shown.</param>
public sealed record OpenAnswer(OpenRequest Open, Passage? Passage, bool ShowContacts) : SkillResult(Open)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => Passage is { Key: { } key } ? [new AnswerItem(Passage.Source, key, null)] : [];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Passage is null ? [] : [
        new Citation(Passage.Source, Passage.Document, Passage.PlanTitle, Passage.Key, Passage.Lines, ShowContacts ? Passage.Quote : PhoneNumbers.Mask(Passage.Quote))];
}
