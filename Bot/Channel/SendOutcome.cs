namespace Assistant.Bot.Channel;

/// <summary>What became of a call to a Connector. One of the nested records.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>Accepted.</summary>
    /// <param name="Id">The id the channel gave it; many give none.</param>
    public sealed record Sent(string? Id) : SendOutcome
    {
        /// <summary>The Connector's address from then on; null where the channel named no other.</summary>
        public string? ServiceUrl { get; init; }
    }

    /// <summary>Not now; it may be tried again later.</summary>
    /// <param name="Why">For logs.</param>
    public sealed record Later(string Why) : SendOutcome
    {
        /// <summary>How long the channel asks to be left alone. Zero: it named no time.</summary>
        public TimeSpan Wait { get; init; }

        /// <summary>Whether it may have been taken all the same, because its answer was lost: sent again, it may come twice.</summary>
        public bool MayBeTaken { get; init; }
    }

    /// <summary>Refused for good; another try would be refused too.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Code">The channel's error code, where it gave one.</param>
    public sealed record Refused(int Status, string? Code) : SendOutcome
    {
        /// <summary>What the channel says about it, for programs to read where the code does not tell; null where it says nothing.</summary>
        public string? Message { get; init; }

        /// <summary>Whether the bot may not write to this conversation any more, until somebody writes from it.</summary>
        public bool ConversationClosed => Status is 403 or 404;

        /// <summary>Status and code, for logs and admins.</summary>
        public string Why => Code is null ? $"{Status}" : $"{Status} {Code}";
    }
}
