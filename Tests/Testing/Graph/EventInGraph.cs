using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>An event as a test sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Subject">Its subject; empty when it has none.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="TransactionId">What its creator called the creation; null for none.</param>
/// <param name="IsCancelled">Whether it was cancelled.</param>
/// <param name="Json">All of it as Graph would write it.</param>
public sealed record EventInGraph(string Id, string Subject, DateTimeOffset Start, DateTimeOffset End, string? TransactionId, bool IsCancelled, JsonObject Json);
