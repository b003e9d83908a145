namespace Assistant.Skills.Functions;

/// <summary>What keeps a function call from being understood.</summary>
/// <param name="Argument">The argument's name; of one that the function does not have, its beginning.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record ArgumentProblem(string Argument, ArgumentFault Fault)
{
    /// <summary>What could be said instead; empty where nothing can be offered.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The same in one sentence, Vietnamese first, then English.</summary>
    public string Sentence => FunctionTexts.Both($"Fault.{Fault}");
}
