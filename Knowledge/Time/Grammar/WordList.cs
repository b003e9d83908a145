using System.Reflection;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The word lists beside this code: one entry a line, # begins a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, each cut at its first occurrence of a separator.</summary>
    internal static IEnumerable<(string Left, string Right)> Read(string name, char separator)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("time/" + name)
            ?? throw new InvalidOperationException($"The word list {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Split('#', 2)[0].Trim();
            var cut = entry.IndexOf(separator, StringComparison.Ordinal);
            if (cut > 0)
                yield return (entry[..cut].Trim(), entry[(cut + 1)..].Trim());
        }
    }
}
