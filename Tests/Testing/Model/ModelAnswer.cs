using System.Text.Json.Nodes;

namespace Assistant.Testing.Model;

/// <summary>What a scripted model does with one request. Sent as plain JSON or as a stream, whichever was asked for.</summary>
public abstract record ModelAnswer
{
    private ModelAnswer()
    {
    }

    /// <summary>How long the server waits before its first byte. <value>Not at all</value></summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Words.</summary>
    public static ModelAnswer Says(string text) => new Completion { Text = text };

    /// <summary>Calls of functions, all in one answer.</summary>
    public static ModelAnswer Calls(params IReadOnlyList<ModelToolCall> calls) => new Completion { ToolCalls = calls, FinishReason = "tool_calls" };

    /// <summary>One call of a function.</summary>
    public static ModelAnswer Calls(string name, string arguments = "{}") => Calls(new ModelToolCall(name, arguments));

    /// <summary>Too many requests.</summary>
    /// <param name="retryAfter">The header, in seconds or as a date; null for none.</param>
    public static ModelAnswer Throttles(string? retryAfter = null) =>
        new Failure(429, Error("rate_limit_exceeded", "Requests have exceeded the rate limit.")) { RetryAfter = retryAfter };

    /// <summary>A failure of the server.</summary>
    public static ModelAnswer Fails(int status = 500) => new Failure(status, Error("server_error", "The server had an error."));

    /// <summary>The prompt was blocked by the content filter: 400, as Azure writes it.</summary>
    public static ModelAnswer BlocksPrompt() => new Failure(400, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = "content_filter",
            ["param"] = "prompt",
            ["type"] = null,
            ["status"] = 400,
            ["message"] = "The response was filtered.",
            ["innererror"] = new JsonObject
            {
                ["code"] = "ResponsibleAIPolicyViolation",
                ["content_filter_result"] = new JsonObject { ["hate"] = new JsonObject { ["filtered"] = true, ["severity"] = "high" } },
            },
        },
    });

    /// <summary>The answer was cut by the content filter: 200, and a finish reason that says so.</summary>
    /// <param name="begun">What came before the cut.</param>
    public static ModelAnswer CutsAnswer(string begun = "") => new Completion { Text = begun, FinishReason = "content_filter" };

    /// <summary>The server takes the request and never says anything.</summary>
    public static ModelAnswer NeverAnswers() => new Silence();

    /// <summary>The server breaks the connection off before it says anything.</summary>
    public static ModelAnswer HangsUp() => new Reset("");

    /// <summary>The server breaks the connection off in the middle of its words; streams only, else at once.</summary>
    public static ModelAnswer HangsUpAfter(string begun) => new Reset(begun);

    /// <summary>200 and a body that is no answer: cut JSON, a proxy's page, an event that cannot be read.</summary>
    public static ModelAnswer Raw(string body, string contentType = "application/json") => new Garbage(body, contentType);

    private static JsonObject Error(string code, string message) => new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } };

    /// <summary>A chat completion.</summary>
    public sealed record Completion : ModelAnswer
    {
        /// <summary>The words. <value>None</value></summary>
        public string Text { get; init; } = "";

        /// <summary>The functions to be called. <value>None</value></summary>
        public IReadOnlyList<ModelToolCall> ToolCalls { get; init; } = [];

        /// <summary>Why it ends, as the wire has it; some servers invent their own.</summary>
        public string FinishReason { get; init; } = "stop";

        /// <summary>What the model would not answer, in its own words; null when it does.</summary>
        public string? Refusal { get; init; }

        /// <summary>Tokens read. <value>100</value></summary>
        public int InputTokens { get; init; } = 100;

        /// <summary>Tokens written. <value>20</value></summary>
        public int OutputTokens { get; init; } = 20;

        /// <summary>Whether usage is told at all; some servers leave it out.</summary>
        public bool TellsUsage { get; init; } = true;

        /// <summary>In a stream, the wait between two pieces of the words. <value>None</value></summary>
        public TimeSpan BetweenPieces { get; init; }

        /// <summary>In a stream, characters a piece. <value>12</value></summary>
        public int PieceLength { get; init; } = 12;
    }

    /// <summary>An answer with an error status.</summary>
    public sealed record Failure(int Status, JsonObject Body) : ModelAnswer
    {
        /// <summary>The header; null for none.</summary>
        public string? RetryAfter { get; init; }
    }

    /// <summary>See <see cref="NeverAnswers"/>.</summary>
    public sealed record Silence : ModelAnswer;

    /// <summary>See <see cref="HangsUp"/>.</summary>
    public sealed record Reset(string Begun) : ModelAnswer;

    /// <summary>See <see cref="Raw"/>.</summary>
    public sealed record Garbage(string Body, string ContentType) : ModelAnswer;
}
