using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>An item of a list as a test sees it.</summary>
/// <param name="Id">Its id: a number.</param>
/// <param name="Etag">Its etag.</param>
/// <param name="Fields">Its values by the API names of the columns; no value, no member.</param>
/// <param name="History">What the fields were after each write, oldest first, the last as it is now.</param>
public sealed record ItemInGraph(string Id, string Etag, JsonObject Fields, IReadOnlyList<JsonObject> History)
{
    /// <summary>A value as text; null when there is none.</summary>
    public string? this[string column] => Fields[column]?.ToString();
}
