using Assistant.Bot.Cli;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Evaluation;

/// <summary>Judges an answer by what a right one holds.</summary>
internal static class AnswerJudge
{
    /// <summary>The verdict.</summary>
    public static AnswerVerdict Judge(Expectation expected, AskReply reply)
    {
        var results = reply.Parts.Select(part => part.Result).ToList();
        var refused = results.TrueForAll(result => result is OpenAnswer { Passage: null } or NotUnderstood or PlanNotLoaded);
        var citations = results.SelectMany(result => result.Citations).ToList();
        return expected switch
        {
            Expectation.Declines => new AnswerVerdict(refused, refused, 0, 0),
            Expectation.Cites cites => Cited(cites, citations, refused),
            Expectation.Understands understands => new AnswerVerdict(Holds(understands, reply, results), refused, 0, 0),
            _ => throw new InvalidOperationException($"No judge for {expected.GetType().Name}."),
        };
    }

    private static AnswerVerdict Cited(Expectation.Cites expected, IReadOnlyList<Citation> citations, bool refused)
    {
        var right = citations.Count(citation => expected.Places.Any(place => IsOf(citation.Source, place.File) && place.Lines.Any(citation.Lines.Contains)));
        return new AnswerVerdict(right > 0, refused, citations.Count, right);
    }

    private static bool Holds(Expectation.Understands expected, AskReply reply, IReadOnlyList<SkillResult> results)
    {
        var text = $" {Folding.FoldToWords(reply.Text)} ";
        var found = results.SelectMany(result => result.Items).Where(item => item.Key is not null && item.Section is not DueSection.Report).Select(item => (item.Source, item.Key!.Value.Value)).ToHashSet();
        return expected.Kinds.Contains(AskRequest.Of(reply.Parts[0].Understood.Request).Kind, StringComparer.Ordinal)
            && (expected.Items is not { } items || expected.ItemsMode switch
            {
                "superset" => items.All(item => found.Contains(item)),
                "disjoint" => !items.Any(item => found.Contains(item)),
                _ => found.SetEquals(items),
            })
            && expected.Mentions.All(any => any.Any(words => Says(text, words)))
            && !expected.Silences.Any(words => Says(text, words));
    }

    private static bool Says(string text, string words) => text.Contains($" {Folding.FoldToWords(words)} ", StringComparison.Ordinal);

    private static bool IsOf(string source, string file) => source.StartsWith(Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase);
}
