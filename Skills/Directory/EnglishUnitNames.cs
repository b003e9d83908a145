namespace Assistant.Skills.Directory;

/// <summary>
/// English names of units that many offices have, read from <c>english-units.txt</c>. They only ever name a unit that
/// some plan names in Vietnamese.
/// </summary>
internal static class EnglishUnitNames
{
    private static readonly ILookup<string, string> ByVietnamese = Read();

    /// <summary>The English wordings, folded, of a unit's folded name without its organisation.</summary>
    public static IEnumerable<(string Words, AliasStrength Strength)> Of(string core)
    {
        foreach (var english in ByVietnamese[core])
        {
            yield return (english, core.StartsWith("phong ", StringComparison.Ordinal) ? AliasStrength.Subject : AliasStrength.Name);
            foreach (var kind in (string[])["department", "division", "office", "section", "unit"])
            {
                yield return ($"{english} {kind}", AliasStrength.Name);
                yield return ($"{kind} of {english}", AliasStrength.Name);
            }
        }
    }

    private static ILookup<string, string> Read()
    {
        using var stream = typeof(EnglishUnitNames).Assembly.GetManifestResourceStream("directory/english-units.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('='))
            .SelectMany(parts => parts[1].Split('|').Select(english => (Unit: UnitWording.Words(parts[0]), English: english.Trim())))
            .ToLookup(pair => pair.Unit, pair => pair.English, StringComparer.Ordinal);
    }
}
