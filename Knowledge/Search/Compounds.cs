using System.Collections.Frozen;
using System.Reflection;

namespace Assistant.Knowledge.Search;

/// <summary>Words of two syllables, "giấy phép", "đồng phục": a text that holds one of the syllables alone speaks of something else.</summary>
internal static class Compounds
{
    private static readonly FrozenSet<(string Left, string Right)> Pairs = Read().ToFrozenSet();

    /// <summary>For each token, whether it is a syllable of such a word.</summary>
    public static bool[] In(AnalyzedText text)
    {
        var within = new bool[text.Tokens.Count];
        for (var i = 1; i < within.Length; i++)
        {
            if (Pairs.Contains((text.Tokens[i - 1].Marked, text.Tokens[i].Marked)))
                within[i - 1] = within[i] = true;
        }

        return within;
    }

    /// <summary>The words that the restoring of marks knows: "giấy: phép tờ", longer ones with their syllables joined by "_".</summary>
    private static IEnumerable<(string, string)> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("restoring/words-", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var line in reader.ReadToEnd().ToLowerInvariant().Split('\n'))
            {
                if (line.StartsWith('#') || line.Split(':') is not [var first, var rest])
                    continue;
                foreach (var second in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => !word.Contains('_', StringComparison.Ordinal)))
                    yield return (first.Trim(), second);
            }
        }
    }
}
