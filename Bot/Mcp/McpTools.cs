using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Functions;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Assistant.Bot.Mcp;

/// <summary>The skills as tools: the same functions that a model is offered.</summary>
internal sealed partial class McpTools(McpDesk desk, McpWrites writes, ILogger<McpTools> logger)
{
    /// <summary>The tools with their schemas, and whether they read or write.</summary>
    public async ValueTask<ListToolsResult> ListAsync(CancellationToken cancellationToken)
    {
        var now = await desk.CurrentAsync(cancellationToken);
        return new ListToolsResult { Tools = [.. now.Functions(desk.Asker()).Select(ToolOf)] };
    }

    /// <summary>Answers a call. Whatever is wrong with it is said in the answer: the program goes on.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One call that fails must not end the session; it is logged under the turn's id, which the caller is told.")]
    public async ValueTask<CallToolResult> CallAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        var turn = desk.Turn();
        using var scope = logger.BeginTurn(turn.Key);
        try
        {
            var now = await desk.CurrentAsync(cancellationToken);
            var call = new FunctionCallContent(turn.Key.Activity, request.Params.Name, request.Params.Arguments?.ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal));
            return SkillCatalog.Read(call, now.Office, turn.Asker) switch
            {
                FunctionReading.Meant meant when SkillCatalog.Writes(call.Name) => await writes.AnswerAsync(meant.Request, turn, now, request, cancellationToken),
                FunctionReading.Meant meant => Answer(SkillCatalog.Answer(
                    await now.AnswerAsync(new Understood(meant.Request, 1, null, Language.Vietnamese), turn.Asker, cancellationToken), turn.Asker.Today, meant.Page)),
                FunctionReading.Refused refused => Answer(SkillCatalog.Answer(refused, turn.Asker.Today), isError: true),
                _ => throw new McpProtocolException(McpTexts.Say("NoSuchTool", Shortened(call.Name)), McpErrorCode.InvalidParams),
            };
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or McpException))
        {
            LogFailed(failure, turn.Key);
            return Say(failure is NotWritableException ? McpTexts.Both("NotWritable") : McpTexts.Say("Failed", turn.Key.Activity), isError: true);
        }
    }

    /// <summary>An answer as JSON: as text for every client, and structured for those that take it so.</summary>
    public static CallToolResult Answer(JsonElement json, bool isError = false, string? words = null) => new()
    {
        Content = [.. new[] { Json(json), words }.OfType<string>().Select(text => new TextContentBlock { Text = text })],
        StructuredContent = json,
        IsError = isError,
    };

    private static CallToolResult Say(string words, bool isError) => new() { Content = [new TextContentBlock { Text = words }], IsError = isError };

    /// <summary>The JSON with Vietnamese letters as they are.</summary>
    private static string Json(JsonElement json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            json.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Shortened(string name) => name.Length > 60 ? name[..60] : name;

    private static Tool ToolOf(AIFunction function)
    {
        var reads = function is not ApprovalRequiredAIFunction;
        return new Tool
        {
            Name = function.Name,
            Description = function.Description,
            InputSchema = function.JsonSchema,
            Annotations = new ToolAnnotations { ReadOnlyHint = reads, IdempotentHint = reads, DestructiveHint = !reads, OpenWorldHint = false },
        };
    }

    [LoggerMessage(LogLevel.Error, "The call of turn {Turn} failed.")]
    private partial void LogFailed(Exception failure, TurnKey turn);
}
