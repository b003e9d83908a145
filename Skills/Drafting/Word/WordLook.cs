using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>How a paragraph looks.</summary>
/// <param name="Size">The letters, in half points.</param>
internal sealed record WordLook(int Size)
{
    /// <summary>The body: 14 pt, both edges straight, first line indented.</summary>
    public static WordLook Body { get; } = new(WordForm.BodySize) { Align = JustificationValues.Both, Indent = WordForm.Indent, After = WordForm.Between };

    /// <summary>In the middle of its column.</summary>
    public static WordLook Centred(int size) => new(size) { Align = JustificationValues.Center };

    /// <summary>How its lines stand.</summary>
    public JustificationValues Align { get; init; } = JustificationValues.Left;

    /// <summary>The first line's indent.</summary>
    public int Indent { get; init; }

    /// <summary>Room above.</summary>
    public int Before { get; init; }

    /// <summary>Room below.</summary>
    public int After { get; init; }

    /// <summary>Bold letters.</summary>
    public bool Bold { get; init; }

    /// <summary>Slanted letters.</summary>
    public bool Italic { get; init; }

    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool KeepsWithNext { get; init; }
}
