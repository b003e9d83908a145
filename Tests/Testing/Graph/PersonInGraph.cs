namespace Assistant.Testing.Graph;

/// <summary>A person of the directory.</summary>
/// <param name="Name">The display name.</param>
/// <param name="Mail">The address, which is also the user principal name.</param>
public sealed record PersonInGraph(string Name, string Mail)
{
    /// <summary>The Entra object id; empty for one made up.</summary>
    public string Id { get; init; } = "";

    /// <summary>The department; null for none.</summary>
    public string? Department { get; init; }

    /// <summary>The job; null for none.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The id of the manager; null for none.</summary>
    public string? ManagerId { get; init; }

    /// <summary>Whether the person may sign in.</summary>
    public bool IsEnabled { get; init; } = true;
}
