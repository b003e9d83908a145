namespace Assistant.Bot.Channel;

/// <summary>A file that a person sent. One of the nested records.</summary>
internal abstract record SentFile
{
    private SentFile(string name) => Name = name;

    /// <summary>Its name as the person sees it; untrusted, of any length and without a folder.</summary>
    public string Name { get; }

    /// <summary>The file is here.</summary>
    public sealed record Here(string FileName, ReadOnlyMemory<byte> Content) : SentFile(FileName);

    /// <summary>The file is to be fetched, soon: such addresses are short-lived, and who has one needs no token.</summary>
    public sealed record Remote(string FileName, Uri Address) : SentFile(FileName);

    /// <summary>The file came in a form that gives no way to it.</summary>
    public sealed record Unreachable(string FileName) : SentFile(FileName);
}
