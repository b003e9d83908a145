using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>The word lists beside this code; entries are parted by commas, # begins a comment.</summary>
internal static partial class CheckingWords
{
    private static readonly FrozenSet<string> Framing = Lines("framing.txt").SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Turning = Lines("limiting.txt").Where(line => line[0] == '!').SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Limiting = Lines("limiting.txt").SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence may have the word though its line has it not.</summary>
    public static bool Frames(string word) => Framing.Contains(word);

    /// <summary>Whether the word limits what is said next to it: a sentence must not drop it.</summary>
    public static bool Limits(string word) => Limiting.Contains(word);

    /// <summary>Whether the word turns around all that its sentence says.</summary>
    public static bool Turns(string word) => Turning.Contains(word);

    private static IEnumerable<string> Words(string line) => Letters().Matches(line).Select(match => match.Value.Normalize(NormalizationForm.FormC));

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(CheckingWords).Assembly.GetManifestResourceStream("grounding/" + name)
            ?? throw new InvalidOperationException($"The word list {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('#', 2)[0].Trim()).Where(line => line.Length > 0)];
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
