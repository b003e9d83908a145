namespace Assistant.Bot.Proactive;

/// <summary>Messages of one kind that are owed.</summary>
internal interface IOwedMessages
{
    /// <summary>Claims messages that can be sent now, the longest owed first.</summary>
    /// <exception cref="Knowledge.Storage.NotWritableException">Something is owed and cannot be claimed.</exception>
    Task<IReadOnlyList<IOwedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken);
}
