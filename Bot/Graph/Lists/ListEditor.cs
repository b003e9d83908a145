namespace Assistant.Bot.Graph.Lists;

/// <summary>Who changed an item last, as SharePoint names them.</summary>
/// <param name="Id">The directory's id. Empty: a program, or nobody that SharePoint names.</param>
/// <param name="Name">The name. Empty: none is given.</param>
internal sealed record ListEditor(string Id, string Name);
