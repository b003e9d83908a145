namespace Assistant.Skills.Directory;

/// <summary>Tells by the words around a unit's name that another organisation's unit is meant; read from <c>other-offices.txt</c>.</summary>
internal static class OtherOffices
{
    private static readonly ILookup<string, string[]> Sections = Read();

    /// <summary>Whether the words around a stretch say so.</summary>
    /// <param name="words">The folded words of a message.</param>
    /// <param name="first">The stretch's first word.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="strength">How surely it means a unit.</param>
    public static bool Own(IReadOnlyList<string> words, int first, int end, AliasStrength strength) =>
        (strength == AliasStrength.Subject && Sections["before"].Any(other => first >= other.Length && Stands(words, first - other.Length, other)))
        || Sections["after"].Any(other => Stands(words, end, other));

    private static bool Stands(IReadOnlyList<string> words, int at, string[] other)
    {
        for (var i = 0; i < other.Length; i++)
        {
            if (at + i >= words.Count || words[at + i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ILookup<string, string[]> Read()
    {
        using var stream = typeof(OtherOffices).Assembly.GetManifestResourceStream("directory/other-offices.txt")!;
        using var reader = new StreamReader(stream);
        var section = "";
        var all = new List<(string Section, string[] Words)>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else
            {
                all.Add((section, line.Split(' ')));
            }
        }

        return all.ToLookup(entry => entry.Section, entry => entry.Words, StringComparer.Ordinal);
    }
}
