using System.Text.RegularExpressions;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>The words of the grammar, phrase by phrase, with their marks: what messages are expected to hold.</summary>
internal static partial class GrammarPhrases
{
    /// <summary>The phrases of the grammar that the assembly carries; notation stands in them where words do not follow each other.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Read()];

    private static IEnumerable<string> Read()
    {
        var assembly = typeof(PhraseBook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("grammar/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '[')))
            {
                yield return Notation().Replace(line, "|");
            }
        }
    }

    /// <summary>Names of lists and slots are no words of a message.</summary>
    [GeneratedRegex(@"<[^>]*>|\{[^}]*\}|^\S+\s*=")]
    private static partial Regex Notation();
}
