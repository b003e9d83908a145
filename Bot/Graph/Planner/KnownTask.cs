namespace Assistant.Bot.Graph.Planner;

/// <summary>What is known of the task that stands for some work. One of the nested records.</summary>
internal abstract record KnownTask
{
    private KnownTask()
    {
    }

    /// <summary>No id was stored: there is none, or the answer that named it was lost.</summary>
    public sealed record NoId : KnownTask;

    /// <summary>Planner's id.</summary>
    public sealed record ById(string Id) : KnownTask;
}
