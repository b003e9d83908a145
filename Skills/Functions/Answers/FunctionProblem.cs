namespace Assistant.Skills.Functions.Answers;

/// <summary>A wrong argument, as a caller is told of it.</summary>
/// <param name="Argument">Its name.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Message">The same in words, Vietnamese first.</param>
/// <param name="Options">What could be said instead; null where nothing can be offered.</param>
public sealed record FunctionProblem(string Argument, ArgumentFault Fault, string Message, IReadOnlyList<string>? Options);
