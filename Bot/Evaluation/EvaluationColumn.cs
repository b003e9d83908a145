using Assistant.Skills.Model;

namespace Assistant.Bot.Evaluation;

/// <summary>How a question set was answered, in one way.</summary>
/// <param name="Questions">How many questions were asked.</param>
/// <param name="Right">How many answers were right.</param>
/// <param name="Refused">How many questions got no answer, rightly or not.</param>
/// <param name="WronglyAnswered">How many got a wrong answer: neither right nor refused.</param>
/// <param name="Cited">How many sources were cited, where sources are judged.</param>
/// <param name="CitedRight">How many of them are places that answer.</param>
/// <param name="MedianMilliseconds">Half of the answers took no longer.</param>
/// <param name="SlowMilliseconds">95 of 100 took no longer.</param>
/// <param name="Calls">Calls of the model.</param>
/// <param name="TokensRead">Tokens that it read.</param>
/// <param name="TokensWritten">Tokens that it wrote.</param>
/// <param name="Cost">What they cost, in the currency of the configured prices; null where none are.</param>
internal sealed record EvaluationColumn(
    int Questions, int Right, int Refused, int WronglyAnswered, int Cited, int CitedRight, double MedianMilliseconds, double SlowMilliseconds, int Calls, long TokensRead, long TokensWritten, decimal? Cost)
{
    /// <summary>The share of right answers; null where nothing was asked.</summary>
    public double? Accuracy => Questions == 0 ? null : (double)Right / Questions;

    /// <summary>The share of cited places that answer; null where none was cited.</summary>
    public double? CitationPrecision => Cited == 0 ? null : (double)CitedRight / Cited;

    /// <summary>Sums up.</summary>
    public static EvaluationColumn Of(IReadOnlyList<(AnswerVerdict Verdict, TimeSpan Took)> answers, MeteredModel? model, ModelPrices? prices)
    {
        var took = answers.Select(answer => answer.Took.TotalMilliseconds).Order().ToList();
        return new EvaluationColumn(
            answers.Count,
            answers.Count(answer => answer.Verdict.Right),
            answers.Count(answer => answer.Verdict.Refused),
            answers.Count(answer => answer.Verdict is { Right: false, Refused: false }),
            answers.Sum(answer => answer.Verdict.Cited),
            answers.Sum(answer => answer.Verdict.CitedRight),
            Percentile(took, 0.5),
            Percentile(took, 0.95),
            model?.Calls ?? 0,
            model?.Read ?? 0,
            model?.Written ?? 0,
            model is null ? null : prices?.Of(model.Read, model.Written));
    }

    private static double Percentile(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
