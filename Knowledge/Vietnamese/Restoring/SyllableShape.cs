using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>The shape of a syllable without marks: an initial, one to three vowels, a final.</summary>
internal static partial class SyllableShape
{
    private const int Longest = 7;

    /// <summary>Whether a folded word has the shape of a syllable.</summary>
    public static bool Fits(string folded) => folded.Length <= Longest && Shape().IsMatch(folded);

    [GeneratedRegex(@"\A(?:ngh?|th|tr|ch|ph|kh|nh|gi|gh|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
