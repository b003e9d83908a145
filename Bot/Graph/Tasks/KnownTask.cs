namespace Assistant.Bot.Graph.Tasks;

/// <summary>What is known of the task that stands for some work. One of the nested records.</summary>
internal abstract record KnownTask
{
    private KnownTask()
    {
    }

    /// <summary>No id was stored: there is none, or the answer that named it was lost.</summary>
    public sealed record NoId : KnownTask;

    /// <summary>Graph's id, and what was put there last.</summary>
    public sealed record ById(string Id, OfficeTask Last) : KnownTask;
}
