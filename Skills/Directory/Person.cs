namespace Assistant.Skills.Directory;

/// <summary>A person of the organisation, as its directory lists them.</summary>
/// <param name="Id">The id by which the channel names the person: the Entra object id in Teams.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Unit">The unit the person works in; null where the directory names none.</param>
/// <param name="Roles">What the person is; never empty.</param>
public sealed record Person(string Id, string Name, Unit? Unit, IReadOnlyList<Role> Roles)
{
    /// <summary>The person's mail address; null where the directory names none.</summary>
    public string? Address { get; init; }

    /// <summary>The department of the person's profile, in any wording. It says what the person's questions are about, and gives no right. Null where there is none.</summary>
    public string? Department { get; init; }

    /// <summary>The id of whom the person reports to; null where the directory names nobody.</summary>
    public string? ManagerId { get; init; }
}
