using System.Text.RegularExpressions;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>Cuts prose into sentences.</summary>
public static partial class Sentences
{
    /// <summary>The sentences of a text, without the blanks around them. A full stop within a number, behind one that counts or behind a title, or before a small letter, ends none.</summary>
    public static IEnumerable<string> In(string prose)
    {
        ArgumentNullException.ThrowIfNull(prose);
        return Ends().Split(prose).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);
    }

    [GeneratedRegex(@"(?<=[.!?…])(?<!(?:^|[\s(])(?:\d{1,2}|TP|TS|ThS|GS|PGS|Tp)\.)\s+(?=[\p{Lu}\d""“‘(\[-])|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
