namespace Assistant.Load;

/// <summary>What is measured.</summary>
internal enum LoadCase
{
    /// <summary>A handler that does nothing but reply.</summary>
    Bare,

    /// <summary>One replica of the bot, on SQLite.</summary>
    One,

    /// <summary>One replica of the bot, on PostgreSQL: what a second one beside it is to be compared with.</summary>
    OnServer,

    /// <summary>Two replicas of the bot, on PostgreSQL.</summary>
    Two,
}
