namespace Assistant.Skills.Notices;

/// <summary>A person whom the assistant has never met and could not write to first either.</summary>
/// <param name="PersonId">The person, in any case.</param>
/// <param name="Again">From when on the person is tried again.</param>
/// <param name="Reason">Why not yet, for an admin.</param>
public sealed record UnreachedPerson(string PersonId, DateTimeOffset Again, string Reason);
