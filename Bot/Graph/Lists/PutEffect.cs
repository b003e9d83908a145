namespace Assistant.Bot.Graph.Lists;

/// <summary>What a put did.</summary>
internal enum PutEffect
{
    /// <summary>The item is new.</summary>
    Created,

    /// <summary>The item now has this version.</summary>
    Updated,

    /// <summary>The item had this version already: an earlier put whose answer was lost.</summary>
    AlreadyThere,

    /// <summary>The item has a newer version, which was left alone.</summary>
    Superseded,
}
