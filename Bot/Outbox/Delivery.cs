namespace Assistant.Bot.Outbox;

/// <summary>What became of delivering a message. One of the nested records.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>It is there, whether by this attempt or an earlier one.</summary>
    public sealed record Done : Delivery;

    /// <summary>Not now; it is tried again.</summary>
    /// <param name="Wait">How long the other side asks to be left alone. Zero: it named no time.</param>
    /// <param name="Why">For logs and an admin; nothing of the record's content.</param>
    public sealed record Later(TimeSpan Wait, string Why) : Delivery;

    /// <summary>Refused for good: another try would be refused too.</summary>
    /// <param name="Code">By what: status and code, for logs.</param>
    /// <param name="Why">In the other side's words, for an admin; they may quote the record.</param>
    public sealed record Refused(string Code, string Why) : Delivery;
}
