using System.Reflection;
using System.Text;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Corpus;

/// <summary>The sample plans that come with the program.</summary>
public static class SampleCorpus
{
    private const string Prefix = "corpus/";

    /// <summary>Their texts, in file order.</summary>
    public static IReadOnlyList<SourceText> Load()
    {
        var assembly = typeof(SampleCorpus).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => SourceText.FromString(name[Prefix.Length..], ReadResource(assembly, name)))];
    }

    private static string ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
