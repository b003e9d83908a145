namespace Assistant.Testing.Graph;

/// <summary>A list as a test sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Site">The id of its site.</param>
/// <param name="Name">Its display name.</param>
/// <param name="Columns">The API names of its columns, <c>Title</c> included.</param>
public sealed record ListInGraph(string Id, string Site, string Name, IReadOnlyList<string> Columns);
