namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>What somebody wants done about a reminder. One of the nested records.</summary>
internal abstract record DigestDeed
{
    private DigestDeed()
    {
    }

    /// <summary>The work is done, or the report sent.</summary>
    public sealed record Done : DigestDeed;

    /// <summary>The report is not sent after all.</summary>
    public sealed record Undone : DigestDeed;

    /// <summary>Say it again later.</summary>
    /// <param name="Until">When.</param>
    public sealed record Again(DateTimeOffset Until) : DigestDeed;

    /// <summary>Never say it again.</summary>
    public sealed record Stop : DigestDeed;
}
