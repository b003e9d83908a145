using System.Reflection;

namespace Assistant.Knowledge.Search;

/// <summary>The word lists beside this code: one entry a line, # begins a comment.</summary>
internal static class SearchData
{
    /// <summary>The entries of a list.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("search/" + name)
            ?? throw new InvalidOperationException($"The word list {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Split('#', 2)[0].Trim())
            .Where(line => line.Length > 0)];
    }
}
