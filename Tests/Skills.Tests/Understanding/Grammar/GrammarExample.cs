using Assistant.Skills.Understanding;

namespace Assistant.Skills.Tests.Understanding.Grammar;

/// <summary>An example that stands in a grammar file as <c># > "…"</c>, and the section it stands in.</summary>
internal sealed record GrammarExample(string Section, string Text)
{
    /// <summary>Every example of every grammar file.</summary>
    public static IEnumerable<GrammarExample> All()
    {
        var assembly = typeof(RequestReader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("grammar/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var section = "";
            while (reader.ReadLine()?.Trim() is { } line)
            {
                section = line.StartsWith('[') && line.EndsWith(']') && !line.Contains(' ', StringComparison.Ordinal) ? line[1..^1] : section;
                if (line.StartsWith("# > \"", StringComparison.Ordinal) && line.EndsWith('"'))
                {
                    yield return new GrammarExample(section, line[5..^1]);
                }
            }
        }
    }
}
