namespace Assistant.Knowledge.Outline;

/// <summary>A line without markup and superfluous white space.</summary>
/// <param name="Number">Its number in the source.</param>
/// <param name="Text">Its words.</param>
/// <param name="Heading">Whether markup made it a heading.</param>
/// <param name="BlankBefore">Whether a blank line or a rule stands before it.</param>
/// <param name="Footnote">Whether it begins with a footnote's mark.</param>
internal sealed record CleanLine(int Number, string Text, bool Heading, bool BlankBefore, bool Footnote)
{
    /// <summary>Its length with its markup, as a converter measured it when it wrapped.</summary>
    public int Width { get; init; } = Text.Length;

    /// <summary>Whether all of it is printed bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether bold print that the line before opened is still open: both are one heading.</summary>
    public bool WithinBold { get; init; }

    /// <summary>Whether a page ends before it.</summary>
    public bool NewPage { get; init; }

    /// <summary>The marker that it was given because the text shows its headings without numerals; null where its words tell.</summary>
    public Marker? Given { get; init; }

    /// <summary>Whether the sentence is closed at the line's end.</summary>
    public bool Closed => Text.Length > 0 && Text[^1] is '.' or ';' or ':' or '!' or '?' || Text.EndsWith("./", StringComparison.Ordinal);

    /// <summary>Whether it begins with a small letter, as the rest of a sentence does.</summary>
    public bool StartsLower => Text.FirstOrDefault(c => c is not ('"' or '“' or '(' or '‘')) is var first && char.IsLower(first);
}
