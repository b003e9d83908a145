namespace Assistant.Bot.Tests.Graph;

/// <summary>What a <see cref="ScriptedGraph"/> answers to one call.</summary>
internal sealed record ScriptedAnswer(int Status, string Body = "{}", string RetryAfter = "", bool HangsUp = false);
