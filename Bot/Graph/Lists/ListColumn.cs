namespace Assistant.Bot.Graph.Lists;

/// <summary>A column that a list must have. One of the nested records.</summary>
/// <param name="Name">ASCII; the name in every call, which never changes.</param>
/// <param name="Title">What people read above it.</param>
internal abstract record ListColumn(string Name, string Title)
{
    /// <summary>Whether it is often filtered by.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>One line of at most 255 characters.</summary>
    public sealed record Text(string Name, string Title) : ListColumn(Name, Title);

    /// <summary>Several lines of plain text.</summary>
    public sealed record Note(string Name, string Title) : ListColumn(Name, Title);

    /// <summary>A number.</summary>
    public sealed record Number(string Name, string Title) : ListColumn(Name, Title);

    /// <summary>One of some words; others can still be typed, so that a later release's words are not refused.</summary>
    public sealed record Choice(string Name, string Title, IReadOnlyList<string> Choices) : ListColumn(Name, Title);

    /// <summary>A day.</summary>
    public sealed record Day(string Name, string Title) : ListColumn(Name, Title);

    /// <summary>A day and a time.</summary>
    public sealed record Instant(string Name, string Title) : ListColumn(Name, Title);

    /// <summary>Yes or no.</summary>
    public sealed record YesNo(string Name, string Title) : ListColumn(Name, Title);
}
