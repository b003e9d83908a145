namespace Assistant.Load;

/// <summary>What was asked for on the command line.</summary>
internal sealed record LoadOptions
{
    /// <summary>The environment variable that names the PostgreSQL server of the two replicas.</summary>
    public const string PostgresVariable = "ASSISTANT_LOAD_POSTGRES";

    /// <summary>How many turns are measured, in all conversations together.</summary>
    public required int Turns { get; init; }

    /// <summary>How many conversations ask at once, each one question at a time.</summary>
    public required int Conversations { get; init; }

    /// <summary>How many turns run before the measured ones, until the program is compiled.</summary>
    public required int WarmUp { get; init; }

    /// <summary>What the order of the questions is drawn from.</summary>
    public required int Seed { get; init; }

    /// <summary>A file of talks; null for those built in.</summary>
    public string? Questions { get; init; }

    /// <summary>The folder of a published bot; null to publish it first.</summary>
    public string? Bot { get; init; }

    /// <summary>Whether each conversation keeps to one of two replicas; else its turns come to both in turn.</summary>
    public bool Sticky { get; init; }

    /// <summary>The connection string of a PostgreSQL server where databases may be created; null for none.</summary>
    public string? Postgres { get; init; }

    /// <summary>How many messages the bot remembers with what they mean; null as it is installed.</summary>
    public int? Remembered { get; init; }
}
