namespace Assistant.Bot.Graph.Calendar;

/// <summary>What is known of a record's event. One of the nested records.</summary>
internal abstract record KnownEvent
{
    private KnownEvent()
    {
    }

    /// <summary>No id was stored: there is none, or the answer that named it was lost.</summary>
    public sealed record NoId : KnownEvent;

    /// <summary>Graph's id.</summary>
    public sealed record ById(string Id) : KnownEvent;
}
