using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>A request that has passed the description, as the parts of the double read it.</summary>
internal sealed class GraphCall(
    GraphOperation operation, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> query, Func<string, string?> header, JsonObject? body, string address)
{
    /// <summary>Verb and path as the description writes them: <c>get /users/{user-id}/events</c>; functions without their brackets.</summary>
    public string Operation { get; } = $"{operation.Verb} {operation.Template.Replace("()", "", StringComparison.Ordinal)}";

    /// <summary>The address that was called, without the query; pages continue on it.</summary>
    public string Address => address;

    /// <summary>The query by names with their <c>$</c>.</summary>
    public IReadOnlyDictionary<string, string> Query => query;

    /// <summary>The body; empty when there was none.</summary>
    public JsonObject Body { get; } = body ?? [];

    /// <summary>The etag that must still be the latest; null when none was sent.</summary>
    public string? IfMatch => header("If-Match");

    /// <summary>A value in the path.</summary>
    public string Value(string name) => values[name];

    /// <summary>A query parameter; null when it was not sent.</summary>
    public string? Option(string name) => query.TryGetValue(name, out var value) ? value : null;

    /// <summary>A header; null when it was not sent.</summary>
    public string? Header(string name) => header(name);

    /// <summary>Whether the caller prefers something.</summary>
    public bool Prefers(string preference) => header("Prefer")?.Contains(preference, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Refuses the call when its etag is not this one.</summary>
    /// <exception cref="GraphRefusal">The thing was changed meanwhile.</exception>
    public void RequireMatch(string etag)
    {
        if (IfMatch is { } asked && asked != "*" && asked != etag)
            throw GraphRefusal.Changed();
    }
}
