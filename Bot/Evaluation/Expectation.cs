namespace Assistant.Bot.Evaluation;

/// <summary>What a right answer holds. One of the nested records.</summary>
internal abstract record Expectation
{
    private Expectation()
    {
    }

    /// <summary>One of these places is cited.</summary>
    /// <param name="Places">Each a file, by the beginning of its name, and its lines.</param>
    public sealed record Cites(IReadOnlyList<(string File, IReadOnlyList<int> Lines)> Places) : Expectation;

    /// <summary>It is said that no plan answers.</summary>
    public sealed record Declines : Expectation;

    /// <summary>The request is understood and its items are found, as the examples of <c>ask</c> say it.</summary>
    /// <param name="Kinds">The kinds of request that are right.</param>
    /// <param name="Items">File and key of what must be found; null where that is not judged.</param>
    /// <param name="ItemsMode">equal, superset or disjoint.</param>
    /// <param name="Mentions">Each must stand in the text; of several in one, any.</param>
    /// <param name="Silences">None may stand in the text.</param>
    public sealed record Understands(
        IReadOnlyList<string> Kinds, IReadOnlyList<(string File, string Key)>? Items, string ItemsMode, IReadOnlyList<IReadOnlyList<string>> Mentions, IReadOnlyList<string> Silences) : Expectation;
}
