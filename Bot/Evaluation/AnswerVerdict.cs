namespace Assistant.Bot.Evaluation;

/// <summary>What became of one question.</summary>
/// <param name="Right">Whether everything that was judged holds.</param>
/// <param name="Refused">Whether no answer was given.</param>
/// <param name="Cited">How many sources were cited; 0 where sources are not judged.</param>
/// <param name="CitedRight">How many of them are places that answer.</param>
internal sealed record AnswerVerdict(bool Right, bool Refused, int Cited, int CitedRight);
