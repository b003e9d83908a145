namespace Assistant.Bot.Graph.Apps;

/// <summary>Whether the assistant's app may be installed for people. One of the nested records.</summary>
internal abstract record AppAccess
{
    private AppAccess()
    {
    }

    /// <summary>It is installed by people themselves, or by a policy of the tenant.</summary>
    public sealed record NotConfigured : AppAccess;

    /// <summary>By this program, for whom it has to write to.</summary>
    public sealed record Configured(TeamsApp App) : AppAccess;
}
