using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Assistant.Testing.Model;

/// <summary>Puts an answer on the wire.</summary>
internal static class ModelAnswerWriter
{
    public static async Task WriteAsync(HttpContext http, ModelCall call, ModelAnswer answer, string id)
    {
        if (answer.Delay > TimeSpan.Zero)
            await Task.Delay(answer.Delay, http.RequestAborted);
        switch (answer)
        {
            case ModelAnswer.Completion completion when call.IsStreaming:
                await CompletionStream.WriteAsync(http, call, completion, id);
                break;
            case ModelAnswer.Completion completion:
                await WriteJsonAsync(http, Whole(call, completion, id));
                break;
            case ModelAnswer.Failure failure:
                http.Response.StatusCode = failure.Status;
                if (failure.RetryAfter is { } wait)
                    http.Response.Headers.RetryAfter = wait;
                await WriteJsonAsync(http, failure.Body);
                break;
            case ModelAnswer.Silence:
                await Task.Delay(Timeout.Infinite, http.RequestAborted);
                break;
            case ModelAnswer.Reset reset:
                if (call.IsStreaming && reset.Begun.Length > 0)
                    await CompletionStream.BeginAsync(http, call, reset.Begun, id);
                http.Abort();
                break;
            case ModelAnswer.Garbage garbage:
                http.Response.ContentType = garbage.ContentType;
                await http.Response.WriteAsync(garbage.Body, http.RequestAborted);
                break;
            default:
                throw new InvalidOperationException($"No way to send {answer.GetType().Name}.");
        }
    }

    internal static JsonArray ToolCalls(ModelAnswer.Completion answer, string id, bool numbered)
    {
        var calls = new JsonArray();
        for (var i = 0; i < answer.ToolCalls.Count; i++)
        {
            var call = new JsonObject
            {
                ["id"] = answer.ToolCalls[i].Id ?? $"call_{id}_{i}",
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = answer.ToolCalls[i].Name, ["arguments"] = answer.ToolCalls[i].Arguments },
            };
            if (numbered)
                call["index"] = i;
            calls.Add(call);
        }

        return calls;
    }

    internal static JsonObject Usage(ModelAnswer.Completion answer) => new()
    {
        ["prompt_tokens"] = answer.InputTokens,
        ["completion_tokens"] = answer.OutputTokens,
        ["total_tokens"] = answer.InputTokens + answer.OutputTokens,
    };

    private static JsonObject Whole(ModelCall call, ModelAnswer.Completion answer, string id)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = answer.Text.Length > 0 ? answer.Text : null };
        if (answer.Refusal is { } refusal)
            message["refusal"] = refusal;
        if (answer.ToolCalls.Count > 0)
            message["tool_calls"] = ToolCalls(answer, id, numbered: false);
        var whole = new JsonObject
        {
            ["id"] = id,
            ["object"] = "chat.completion",
            ["created"] = 1_760_000_000,
            ["model"] = call.Model,
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = answer.FinishReason }),
        };
        if (answer.TellsUsage)
            whole["usage"] = Usage(answer);
        return whole;
    }

    private static Task WriteJsonAsync(HttpContext http, JsonNode body)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString(JsonSerializerOptions.Default), http.RequestAborted);
    }
}
