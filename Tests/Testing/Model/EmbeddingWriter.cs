using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Assistant.Testing.Model;

/// <summary>Answers requests for embeddings, in the encoding that was asked for.</summary>
internal static class EmbeddingWriter
{
    public static async Task WriteAsync(HttpContext http, ModelCall call, Func<string, float[]> embed)
    {
        var isBase64 = call.Body.TryGetProperty("encoding_format", out var format) && format.GetString() == "base64";
        var data = new JsonArray();
        for (var i = 0; i < call.Inputs.Count; i++)
        {
            var vector = embed(call.Inputs[i]);
            data.Add(new JsonObject
            {
                ["object"] = "embedding",
                ["index"] = i,
                ["embedding"] = isBase64 ? Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector)) : new JsonArray([.. vector.Select(each => JsonValue.Create(each))]),
            });
        }

        var tokens = call.Inputs.Sum(text => text.Length / 3);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(
            new JsonObject
            {
                ["object"] = "list",
                ["model"] = call.Model,
                ["data"] = data,
                ["usage"] = new JsonObject { ["prompt_tokens"] = tokens, ["total_tokens"] = tokens },
            }.ToJsonString(JsonSerializerOptions.Default),
            http.RequestAborted);
    }
}
