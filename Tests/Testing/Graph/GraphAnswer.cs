using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>What a part of the double answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record GraphAnswer(int Status, JsonObject? Body)
{
    /// <summary>A header that goes with it; null for none.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>204, or 202, without a body.</summary>
    public static GraphAnswer Empty(int status = 204) => new(status, null);

    /// <summary>200 with a body.</summary>
    public static GraphAnswer Ok(JsonObject body) => new(200, body);

    /// <summary>201 with a body.</summary>
    public static GraphAnswer Created(JsonObject body) => new(201, body);

    /// <summary>Graph's error.</summary>
    public static GraphAnswer Error(int status, string code, string message, string requestId, DateTimeOffset now) => new(status, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject { ["date"] = now.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), ["request-id"] = requestId },
        },
    });
}
