namespace Assistant.Bot.Pages.Visitors;

/// <summary>Somebody who proved who they are to the pages.</summary>
/// <param name="PersonId">The Entra object id.</param>
/// <param name="PersonName">The name, as the tenant shows it; null where it does not.</param>
internal sealed record PersonSession(string PersonId, string? PersonName);
