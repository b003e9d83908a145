namespace Assistant.Skills.Directory;

/// <summary>Who asks, from where, and when: everything a request is understood and authorised against. Trusted.</summary>
/// <param name="Id">The person's id in the channel, opaque; "cli" on the command line.</param>
/// <param name="Name">The person's name as the channel shows it; null when it gives none.</param>
/// <param name="Organization">The organisation of this installation.</param>
/// <param name="Unit">The person's own unit; null when it is not known. It may be what the person said, and gives no right.</param>
/// <param name="Now">The instant of asking, in the organisation's offset.</param>
public sealed record Asker(string Id, string? Name, string Organization, Unit? Unit, DateTimeOffset Now)
{
    /// <summary>What the directory knows of the person; rights follow from it, never from <see cref="Unit"/>, which the person may have said.</summary>
    public Standing Standing { get; init; } = new Standing.Unlisted();

    /// <summary>The unit in whose name the person writes: the directory's. What was said counts only where no directory speaks.</summary>
    public Unit? HomeUnit => Standing is Standing.Listed { Person: var person } ? person.Unit : Unit;

    /// <summary>The day of asking.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
