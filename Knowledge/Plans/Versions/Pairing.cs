namespace Assistant.Knowledge.Plans.Versions;

/// <summary>Pairs the items of two lists that are most alike, each with at most one.</summary>
internal static class Pairing
{
    /// <summary>Above this many comparisons only what stands at the same place is compared: no plan has so much.</summary>
    private const int MostComparisons = 250_000;

    /// <summary>The index of the item before for each item after; null for what has no counterpart.</summary>
    /// <param name="before">How many there were.</param>
    /// <param name="after">How many there are.</param>
    /// <param name="likeness">How alike a pair is; 0 or less for no pair.</param>
    public static IReadOnlyList<int?> Of(int before, int after, Func<int, int, double> likeness)
    {
        var pairs = (long)before * after > MostComparisons
            ? Enumerable.Range(0, Math.Min(before, after)).Select(index => (Before: index, After: index))
            : Enumerable.Range(0, after).SelectMany(_ => Enumerable.Range(0, before), (to, from) => (Before: from, After: to));
        var likely = pairs
            .Select(pair => (pair.Before, pair.After, Likeness: likeness(pair.Before, pair.After)))
            .Where(pair => pair.Likeness > 0)
            .OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => Math.Abs(pair.Before - pair.After));
        var (found, taken) = (new int?[after], new bool[before]);
        foreach (var pair in likely)
        {
            if (found[pair.After] is not null || taken[pair.Before])
                continue;
            found[pair.After] = pair.Before;
            taken[pair.Before] = true;
        }

        return found;
    }
}
