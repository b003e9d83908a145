namespace Assistant.Bot.Intake;

/// <summary>What came of fetching a file. One of the nested records.</summary>
internal abstract record FileFetching
{
    private FileFetching()
    {
    }

    /// <summary>The whole file.</summary>
    public sealed record Fetched(ReadOnlyMemory<byte> Content) : FileFetching;

    /// <summary>It is larger than any file that is read.</summary>
    public sealed record TooLarge : FileFetching;

    /// <summary>It could not be had: refused, gone, or nobody answered in time.</summary>
    /// <param name="Why">For logs; never the address, which lets anybody in who has it.</param>
    public sealed record Failed(string Why) : FileFetching;
}
