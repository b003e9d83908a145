namespace Assistant.Skills.Directory;

/// <summary>A role that may do a deed, and how far.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reach">How far; never <see cref="Reach.Nobody"/>.</param>
public sealed record PermittedRole(Role Role, Reach Reach);
