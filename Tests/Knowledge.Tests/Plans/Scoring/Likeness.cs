using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Plans.Scoring;

/// <summary>How alike two texts are, by the letter pairs that both have.</summary>
internal static class Likeness
{
    /// <summary>From 0 to 1; a text that the other begins with counts as alike.</summary>
    public static double Of(string? left, string? right)
    {
        var (a, b) = (Folding.FoldToWords(left ?? ""), Folding.FoldToWords(right ?? ""));
        if (a == b)
            return 1;
        var shorter = Math.Min(a.Length, b.Length);
        return shorter < 2 ? 0 : Math.Max(Pairs(a, b), shorter >= 24 ? 0.95 * Pairs(a[..shorter], b[..shorter]) : 0);
    }

    private static double Pairs(string a, string b)
    {
        var pairs = a.Zip(a.Skip(1)).GroupBy(pair => pair).ToDictionary(group => group.Key, group => group.Count());
        var shared = 0;
        foreach (var pair in b.Zip(b.Skip(1)))
        {
            if (pairs.GetValueOrDefault(pair) is > 0 and var left)
            {
                pairs[pair] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (a.Length + b.Length - 2);
    }
}
