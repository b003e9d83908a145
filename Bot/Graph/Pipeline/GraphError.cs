using System.Text.Json;
using Assistant.Bot.Graph.Wire;
using Azure;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>Reads Graph's error body.</summary>
internal static class GraphError
{
    private const int LongestMessage = 500;

    /// <summary>The outer code and the message; empty where the body is no error of Graph's, such as a proxy's page.</summary>
    public static (string Code, string Why) Read(Response response)
    {
        try
        {
            var error = JsonSerializer.Deserialize(response.Content.ToMemory().Span, GraphJson.Wire.ErrorResource)?.Error;
            var why = error?.Message ?? "";
            return (error?.Code ?? "", why.Length > LongestMessage ? why[..LongestMessage] : why);
        }
        catch (JsonException)
        {
            // The status says enough.
            return ("", "");
        }
    }
}
