using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans;

/// <summary>Where in the source something was read, and the words themselves.</summary>
/// <param name="Lines">The lines of the source file.</param>
/// <param name="Quote">The words as they stand there, on one line; damage is not repaired.</param>
public sealed record Evidence(LineSpan Lines, string Quote);
