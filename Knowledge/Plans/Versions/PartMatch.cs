namespace Assistant.Knowledge.Plans.Versions;

/// <summary>What became of a task, a report or a target from one version of a plan to the next. One of the nested records.</summary>
/// <typeparam name="T">What it is.</typeparam>
public abstract record PartMatch<T>
{
    private PartMatch()
    {
    }

    /// <summary>It is in both versions.</summary>
    /// <param name="Before">As it was.</param>
    /// <param name="After">As it is.</param>
    /// <param name="Changes">The values that differ.</param>
    /// <param name="OtherWordsChanged">Whether its words differ besides: the content of a task, the subject of a report.</param>
    public sealed record Kept(T Before, T After, IReadOnlyList<FieldChange> Changes, bool OtherWordsChanged) : PartMatch<T>;

    /// <summary>It is new.</summary>
    /// <param name="Part">As it is.</param>
    public sealed record Added(T Part) : PartMatch<T>;

    /// <summary>It is gone.</summary>
    /// <param name="Part">As it was.</param>
    public sealed record Dropped(T Part) : PartMatch<T>;
}
