namespace Assistant.Bot.Graph.Tasks;

/// <summary>What became of a task that was put. One of the nested records.</summary>
internal abstract record PutTask
{
    private PutTask()
    {
    }

    /// <summary>It stands as it should.</summary>
    /// <param name="Id">Graph's id, to be stored.</param>
    public sealed record Standing(string Id) : PutTask;

    /// <summary>It was there, and a person removed it.</summary>
    public sealed record Removed : PutTask;
}
