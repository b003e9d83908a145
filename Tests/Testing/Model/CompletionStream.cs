using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Assistant.Testing.Model;

/// <summary>Sends a completion as server-sent events, as Azure does: an empty chunk first, then pieces, then usage alone.</summary>
internal static class CompletionStream
{
    private const int ArgumentPiece = 7;

    public static async Task WriteAsync(HttpContext http, ModelCall call, ModelAnswer.Completion answer, string id)
    {
        await OpenAsync(http, call, id);
        for (var at = 0; at < answer.Text.Length; at += answer.PieceLength)
        {
            if (at > 0 && answer.BetweenPieces > TimeSpan.Zero)
                await Task.Delay(answer.BetweenPieces, http.RequestAborted);
            await SendWordsAsync(http, call, answer.Text.Substring(at, Math.Min(answer.PieceLength, answer.Text.Length - at)), id);
        }

        foreach (var tool in ModelAnswerWriter.ToolCalls(answer, id, numbered: true))
            await SendCallAsync(http, call, tool!.AsObject(), id);
        var last = new JsonObject { ["index"] = 0, ["delta"] = new JsonObject(), ["finish_reason"] = answer.FinishReason };
        if (answer.Refusal is { } refusal)
            last["delta"] = new JsonObject { ["refusal"] = refusal };
        await SendAsync(http, Chunk(call, id, last));
        if (answer.TellsUsage)
        {
            var usage = Chunk(call, id);
            usage["usage"] = ModelAnswerWriter.Usage(answer);
            await SendAsync(http, usage);
        }

        await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
    }

    /// <summary>Only the beginning; the caller breaks off.</summary>
    public static async Task BeginAsync(HttpContext http, ModelCall call, string begun, string id)
    {
        await OpenAsync(http, call, id);
        await SendWordsAsync(http, call, begun, id);
    }

    private static Task OpenAsync(HttpContext http, ModelCall call, string id)
    {
        http.Response.ContentType = "text/event-stream";
        return SendAsync(http, Chunk(call, id));
    }

    private static Task SendWordsAsync(HttpContext http, ModelCall call, string piece, string id) => SendAsync(
        http, Chunk(call, id, new JsonObject { ["index"] = 0, ["delta"] = new JsonObject { ["role"] = "assistant", ["content"] = piece }, ["finish_reason"] = null }));

    /// <summary>Name and id come in the first piece only; the arguments in many.</summary>
    private static async Task SendCallAsync(HttpContext http, ModelCall call, JsonObject tool, string id)
    {
        var arguments = tool["function"]!["arguments"]!.GetValue<string>();
        var first = tool.DeepClone().AsObject();
        first["function"]!["arguments"] = "";
        await SendAsync(http, Piece(first));
        for (var at = 0; at < arguments.Length; at += ArgumentPiece)
        {
            await SendAsync(http, Piece(new JsonObject
            {
                ["index"] = tool["index"]!.GetValue<int>(),
                ["function"] = new JsonObject { ["arguments"] = arguments.Substring(at, Math.Min(ArgumentPiece, arguments.Length - at)) },
            }));
        }

        JsonObject Piece(JsonObject delta) => Chunk(
            call, id, new JsonObject { ["index"] = 0, ["delta"] = new JsonObject { ["tool_calls"] = new JsonArray(delta) }, ["finish_reason"] = null });
    }

    private static JsonObject Chunk(ModelCall call, string id, JsonObject? choice = null) => new()
    {
        ["id"] = id,
        ["object"] = "chat.completion.chunk",
        ["created"] = 1_760_000_000,
        ["model"] = call.Model,
        ["choices"] = choice is null ? new JsonArray() : new JsonArray(choice),
    };

    private static async Task SendAsync(HttpContext http, JsonObject chunk)
    {
        await http.Response.WriteAsync($"data: {chunk.ToJsonString(JsonSerializerOptions.Default)}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
