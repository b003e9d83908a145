namespace Assistant.Bot.Graph.Wire;

/// <summary>Who did something: a person, or a program where there is no person.</summary>
internal sealed record IdentitySetResource(IdentityResource? User);
