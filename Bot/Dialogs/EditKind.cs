namespace Assistant.Bot.Dialogs;

/// <summary>How something is to be changed.</summary>
internal enum EditKind
{
    /// <summary>Nothing says that it is a change: bare words.</summary>
    None,

    /// <summary>It takes the place of what was there.</summary>
    Set,

    /// <summary>It comes on top: "thêm 5 người".</summary>
    More,

    /// <summary>It goes off: "bớt 3 người".</summary>
    Fewer,
}
