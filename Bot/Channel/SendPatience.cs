namespace Assistant.Bot.Channel;

/// <summary>How much is done at once to get something through a Connector.</summary>
internal enum SendPatience
{
    /// <summary>Somebody waits for the answer: it is tried again for a few seconds.</summary>
    WhileWaitedFor,

    /// <summary>It is tried once. What is owed is tried again by who keeps count of it, and holds up nothing else meanwhile.</summary>
    Once,
}
