namespace Assistant.Bot.Tests.Graph;

/// <summary>A call that a <see cref="ScriptedGraph"/> got.</summary>
internal sealed record ScriptedCall(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
