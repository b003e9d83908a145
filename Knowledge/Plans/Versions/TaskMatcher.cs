namespace Assistant.Knowledge.Plans.Versions;

/// <summary>Finds the tasks of one version in the next: by key and title, else by title alone, whatever was inserted before them.</summary>
internal static class TaskMatcher
{
    /// <summary>A title with the same key may be reworded this far.</summary>
    private const double AlikeUnderOneKey = 0.5;

    /// <summary>A title under another key must be this much alike.</summary>
    private const double AlikeElsewhere = 0.75;

    /// <summary>What the same key counts for: an identical title elsewhere goes before a similar one here.</summary>
    private const double SameKey = 0.1;

    /// <summary>"Sơ kết quý I" is not "Sơ kết quý II".</summary>
    private const double OtherFigures = 0.3;

    /// <summary>The index of the task before for each task after; null for new ones.</summary>
    /// <param name="before">The tasks that were, each with the titles it goes by: as read, and as corrected.</param>
    /// <param name="after">The tasks that are, likewise.</param>
    public static IReadOnlyList<int?> Match(IReadOnlyList<TaskName> before, IReadOnlyList<TaskName> after)
    {
        var byTitle = before.Select((name, index) => (name, index)).ToLookup(pair => (pair.name.Key, pair.name.Titles[0].Words), pair => pair.index);
        var sure = after.Select(name => byTitle[(name.Key, name.Titles[0].Words)].Select(index => (int?)index).FirstOrDefault()).ToArray();
        var (from, to) = (Open(before.Count, sure.OfType<int>()), Open(after.Count, sure.Select((index, at) => (index, at)).Where(pair => pair.index is not null).Select(pair => pair.at)));
        var others = Pairing.Of(from.Count, to.Count, (left, right) => Likeness(before[from[left]], after[to[right]]));
        for (var i = 0; i < to.Count; i++)
            sure[to[i]] = others[i] is { } index ? from[index] : null;
        return sure;
    }

    private static List<int> Open(int count, IEnumerable<int> taken)
    {
        var closed = taken.ToHashSet();
        return [.. Enumerable.Range(0, count).Where(index => !closed.Contains(index))];
    }

    private static double Likeness(TaskName before, TaskName after)
    {
        var alike = before.Titles.SelectMany(_ => after.Titles, (left, right) => (left, right)).Max(pair => Likeness(pair.left, pair.right));
        var sameKey = before.Key == after.Key;
        return alike < (sameKey ? AlikeUnderOneKey : AlikeElsewhere) ? 0 : alike + (sameKey ? SameKey : 0);
    }

    private static double Likeness(Wording left, Wording right)
    {
        var alike = left.LikenessTo(right);
        return alike is 0 or 1 || Figures(left).SequenceEqual(Figures(right), StringComparer.Ordinal) ? alike : alike - OtherFigures;
    }

    private static IEnumerable<string> Figures(Wording wording) => wording.Words.Split(' ').Where(word =>
        word.Length > 0 && (word.All(char.IsAsciiDigit) || (word.Length <= 4 && word.All(c => c is 'i' or 'v' or 'x'))));
}
