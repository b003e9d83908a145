namespace Assistant.Knowledge.Reading;

/// <summary>One line as it stands in a source file.</summary>
/// <param name="Number">Counted from 1, blank lines included.</param>
/// <param name="Text">The line in NFC without its line break; nothing else is changed.</param>
public sealed record SourceLine(int Number, string Text);
