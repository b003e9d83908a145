namespace Assistant.Bot.Graph.Wire;

/// <summary>A SharePoint list.</summary>
internal sealed record ListResource(string? Id, string? DisplayName, ListKind? List, IReadOnlyList<ColumnResource>? Columns);
