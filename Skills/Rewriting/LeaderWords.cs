using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Rewriting;

/// <summary>Finds sentences that name whoever leads an organisation, by the word list beside this code.</summary>
internal static class LeaderWords
{
    private static readonly IReadOnlyList<string> Names = [.. WordFile.Read("rewriting/leaders.txt").Select(Folding.FoldToWords)];

    /// <summary>The sentences of a cited line that name them.</summary>
    public static IEnumerable<LeaderMention> In(Citation citation) => Sentences.In(citation.Quote)
        .Where(sentence => $" {Folding.FoldToWords(sentence)} " is var words && Names.Any(name => words.Contains($" {name} ", StringComparison.Ordinal)))
        .Select(sentence => new LeaderMention(PhoneNumbers.Mask(sentence), citation with { Quote = PhoneNumbers.Mask(citation.Quote) }));
}
