using Assistant.Knowledge.Plans.Citations;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Answering.Chains;

/// <summary>Which of two documents stands higher: by its issuer, then by its type as the word list beside this code ranks types.</summary>
internal static class DocumentRanks
{
    private static readonly IReadOnlyList<string> Types = [.. WordFile.Read("answering/document-ranks.txt").Select(Folding.FoldToWords)];

    /// <summary>The documents, the highest first; of one rank the older first.</summary>
    public static IEnumerable<CitedDocument> Ordered(IEnumerable<CitedDocument> documents) =>
        documents.OrderBy(document => document.Level).ThenBy(RankOf).ThenBy(document => document.Date ?? DateOnly.MinValue);

    private static int RankOf(CitedDocument document)
    {
        var type = Folding.FoldToWords(document.Type ?? "");
        return Types.TakeWhile(each => each != type).Count();
    }
}
