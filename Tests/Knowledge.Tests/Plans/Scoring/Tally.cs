namespace Assistant.Knowledge.Tests.Plans.Scoring;

/// <summary>What was found, found wrongly, and missed.</summary>
public readonly record struct Tally(int Right, int Extra, int Missed)
{
    /// <summary>The F1 measure; null when nothing was labelled.</summary>
    public double? F1 => Right + Missed == 0 ? null : 2.0 * Right / ((2 * Right) + Extra + Missed);

    /// <summary>Pairs labels with readings one to one; an optional label that has no partner was not missed.</summary>
    public static Tally Of<T>(IEnumerable<(T Item, bool Optional)> labels, IEnumerable<T> readings, Func<T, T, bool> agree)
    {
        var left = readings.ToList();
        var (right, missed) = (0, 0);
        foreach (var (label, optional) in labels.OrderBy(label => label.Optional))
        {
            var found = left.FindIndex(reading => agree(label, reading));
            if (found >= 0)
                left.RemoveAt(found);
            right += found >= 0 && !optional ? 1 : 0;
            missed += found < 0 && !optional ? 1 : 0;
        }

        return new Tally(right, left.Count, missed);
    }
}
