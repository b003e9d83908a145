namespace Assistant.Load;

/// <summary>What is measured.</summary>
internal enum LoadCase
{
    /// <summary>A handler that does nothing but reply.</summary>
    Bare,

    /// <summary>One replica of the bot, on SQLite.</summary>
    One,

    /// <summary>Two replicas of the bot, on PostgreSQL.</summary>
    Two,
}
