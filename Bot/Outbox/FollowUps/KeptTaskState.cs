namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>What became of a task that the outbox made.</summary>
internal enum KeptTaskState
{
    /// <summary>It stands.</summary>
    Standing,

    /// <summary>It was taken away with its follow-up, which may come back with a task of its own.</summary>
    TakenAway,

    /// <summary>A person removed it: it stays removed.</summary>
    RemovedByHand,
}
