namespace Assistant.Knowledge.Reading.Tools;

/// <summary>What a program left when it ended by itself.</summary>
/// <param name="ExitCode">0 where it was content.</param>
/// <param name="Content">What it wrote to its output.</param>
/// <param name="Errors">The beginning of what it complained about.</param>
internal sealed record ToolOutput(int ExitCode, byte[] Content, string Errors);
