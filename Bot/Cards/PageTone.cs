namespace Assistant.Bot.Cards;

/// <summary>How urgent a section looks.</summary>
internal enum PageTone
{
    /// <summary>As everything else.</summary>
    Plain,

    /// <summary>Red.</summary>
    Attention,

    /// <summary>Set off.</summary>
    Emphasis,
}
