namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>One reading of a token.</summary>
/// <param name="Words">The model's words it stands for, in order.</param>
/// <param name="Cost">What it costs to believe that they were shown so.</param>
/// <param name="Text">The text to write; null to spell the words in the case of the source.</param>
internal sealed record Candidate(int[] Words, double Cost, string? Text);
