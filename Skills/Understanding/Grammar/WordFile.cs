namespace Assistant.Skills.Understanding.Grammar;

/// <summary>A word list that is part of the program: a line an entry, # begins a comment.</summary>
internal static class WordFile
{
    /// <summary>Its entries, in their order.</summary>
    /// <param name="name">The resource.</param>
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('#', 2)[0].Trim()).Where(line => line.Length > 0)];
    }
}
