using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>One figure of a sentence, read as a goal.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Comparison">How the value is meant.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Period">The stretch that the sentence names; null where it names none.</param>
/// <param name="OfShare">Whether the figure stands before what is counted ("100% hồ sơ …"), not after what is measured ("… đạt 90%").</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="At">Where in the block the figure stands.</param>
internal sealed record TargetReading(string Metric, TargetComparison Comparison, decimal Value, string Unit, string? Period, bool OfShare, TextBlock Block, int At = 0)
{
    private static readonly HashSet<string> Empty = new("ty le so luong cac cua va tren tong trong nam duoc thuc hien viec la dat cho theo hang phan dau dam bao".Split(' '), StringComparer.Ordinal);

    /// <summary>The share of the shorter metric's word pairs that the other has too, 0 to 1.</summary>
    public double SharedPairs(TargetReading other)
    {
        var mine = Pairs(Metric);
        var theirs = Pairs(other.Metric);
        var shorter = Math.Min(mine.Count, theirs.Count);
        return shorter == 0 ? 0 : (double)mine.Intersect(theirs, StringComparer.Ordinal).Count() / shorter;
    }

    private static HashSet<string> Pairs(string text)
    {
        var words = Folding.FoldToWords(text).Split(' ').Where(word => !Empty.Contains(word)).ToList();
        return words.Count == 1 ? [words[0]] : words.Zip(words.Skip(1), (left, right) => $"{left} {right}").ToHashSet(StringComparer.Ordinal);
    }
}
