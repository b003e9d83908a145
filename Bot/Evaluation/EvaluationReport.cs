namespace Assistant.Bot.Evaluation;

/// <summary>How a question set was answered without a model, and with the one that is configured.</summary>
/// <param name="Without">Without a model.</param>
/// <param name="With">With it; null where none is configured.</param>
internal sealed record EvaluationReport(EvaluationColumn Without, EvaluationColumn? With);
