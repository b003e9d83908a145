using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Versions;

/// <summary>Where a plan says that it replaces another document. It is a hint for a person; nothing follows from it by itself.</summary>
/// <param name="Document">The number and symbol it names: "12/KH-UBND".</param>
/// <param name="Lines">Where.</param>
/// <param name="Quote">The words.</param>
public sealed record ReplacementNotice(string Document, LineSpan Lines, string Quote);
