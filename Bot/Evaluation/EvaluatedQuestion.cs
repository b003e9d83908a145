using Assistant.Bot.Cli;

namespace Assistant.Bot.Evaluation;

/// <summary>A question of a set, with what a right answer holds.</summary>
/// <param name="Asked">The question as <c>ask --batch</c> takes it.</param>
/// <param name="Expected">What a right answer holds.</param>
internal sealed record EvaluatedQuestion(AskQuestion Asked, Expectation Expected);
