namespace Assistant.Bot.Graph.Wire;

/// <summary>A person in the directory.</summary>
internal sealed record UserResource(string Id, string? DisplayName, string? Mail, string? UserPrincipalName, string? JobTitle, string? Department, bool? AccountEnabled);
