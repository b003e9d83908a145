using System.Text.RegularExpressions;

namespace Assistant.Testing.Grounding;

/// <summary>A piece of evidence as a model was sent it.</summary>
/// <param name="Id">Its id; "?" for the question.</param>
/// <param name="Words">What was quoted.</param>
public sealed partial record QuotedPiece(string Id, string Words)
{
    /// <summary>The pieces of a prompt, in order, the question last.</summary>
    public static IReadOnlyList<QuotedPiece> In(string prompt) =>
        [.. Pieces().Matches(prompt).Select(match => new QuotedPiece(match.Groups["id"].Value, match.Groups["words"].Value))];

    /// <summary>Its sentences that say something, as a reader would cut them.</summary>
    public IReadOnlyList<string> Sentences => [.. Stops().Split(Words).Select(part => part.Trim()).Where(part => part.Count(c => c == ' ') >= 3)];

    [GeneratedRegex(@"<<(?<mark>[0-9a-f]{18}) (?<id>S\d+|\?)>>\n(?<words>.*)\n<<\k<mark> end>>", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"(?<=\p{L}{2}[.!?…])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Stops();
}
