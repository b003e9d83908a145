namespace Assistant.Skills.Tests.Meetings.Conclusions;

/// <summary>What was read out of one row of the table beside what should be: for each work its words, leads, coordinators and last day.</summary>
internal sealed record ConclusionVerdict(string Id, string Text, IReadOnlyList<IReadOnlyList<string>> Wanted, IReadOnlyList<IReadOnlyList<string>> Found)
{
    /// <summary>The works that were read right in everything.</summary>
    public int Right => Wanted.Zip(Found).Count(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal));

    public bool IsRight => Wanted.Count == Found.Count && Right == Wanted.Count;

    public override string ToString() =>
        $"{Id} {Text}\n   wanted {string.Join(" || ", Wanted.Select(Line))}\n   found  {string.Join(" || ", Found.Select(Line))}";

    private static string Line(IReadOnlyList<string> work) => string.Join(" | ", work);
}
