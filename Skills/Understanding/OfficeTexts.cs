using Assistant.Knowledge.Vietnamese.Typing;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>The words of the plans, and the short names of units.</summary>
/// <param name="words">The plans' words.</param>
/// <param name="directory">The units.</param>
internal sealed class OfficeTexts(PlanWords words, UnitDirectory directory) : ITextsAtHand
{
    private readonly HashSet<string> _units = new(directory.Vocabulary, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool HasWord(string folded) => words.Vocabulary.Contains(folded) || _units.Contains(folded);

    /// <inheritdoc/>
    public bool HasPair(string folded, string next) => words.SharedPairs([folded, next]) > 0;

    /// <inheritdoc/>
    public bool IsName(string folded) => directory.IsWording(folded);
}
