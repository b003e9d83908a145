#pragma warning disable SCME0001 // Patch is still experimental in the package; it is the one way to the field's old name.
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Format = OpenAI.Chat.ChatResponseFormat;

namespace Assistant.Bot.Model.Wire;

/// <summary>Puts what is asked of an answer into the package's own types, as far as the server understands it.</summary>
/// <param name="settings">What the server understands.</param>
internal sealed class ChatSettings(ModelOptions settings)
{
    /// <summary>Strict schemas name every property as required, allow no other, and know no formats: what was a format is checked by whoever reads the value.</summary>
    private static readonly AIJsonSchemaTransformOptions Strict = new()
    {
        RequireAllProperties = true,
        DisallowAdditionalProperties = true,
        MoveDefaultKeywordToDescription = true,
        TransformSchemaNode = static (_, node) =>
        {
            if (node is JsonObject schema)
            {
                foreach (var keyword in (string[])["format", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "$schema"])
                    schema.Remove(keyword);
            }

            return node;
        },
    };

    /// <summary>The settings of one call.</summary>
    public ChatCompletionOptions Of(ChatOptions? asked)
    {
        var sent = new ChatCompletionOptions { Temperature = asked?.Temperature ?? settings.Temperature };
        if (asked?.MaxOutputTokens is { } cap)
        {
            if (settings.OldTokenCap)
                sent.Patch.Set("$.max_tokens"u8, cap);
            else
                sent.MaxOutputTokenCount = cap;
        }

        foreach (var tool in asked?.Tools?.OfType<AIFunctionDeclaration>() ?? [])
            sent.Tools.Add(ChatTool.CreateFunctionTool(tool.Name, tool.Description, SchemaOf(tool.JsonSchema), settings.StrictSchemas ? true : null));
        if (sent.Tools.Count > 0)
        {
            sent.AllowParallelToolCalls = asked!.AllowMultipleToolCalls;
            sent.ToolChoice = asked.ToolMode switch
            {
                NoneChatToolMode => ChatToolChoice.CreateNoneChoice(),
                RequiredChatToolMode { RequiredFunctionName: { } name } => ChatToolChoice.CreateFunctionChoice(name),
                RequiredChatToolMode => ChatToolChoice.CreateRequiredChoice(),

                // What every server does by itself; some do not know the word.
                _ => null,
            };
        }

        sent.ResponseFormat = asked?.ResponseFormat switch
        {
            ChatResponseFormatJson { Schema: { } schema } json => Format.CreateJsonSchemaFormat(
                json.SchemaName ?? "answer", SchemaOf(schema), json.SchemaDescription, settings.StrictSchemas ? true : null),
            ChatResponseFormatJson => Format.CreateJsonObjectFormat(),
            _ => null,
        };
        return sent;
    }

    private BinaryData SchemaOf(JsonElement schema) =>
        BinaryData.FromString((settings.StrictSchemas ? AIJsonUtilities.TransformSchema(schema, Strict) : schema).GetRawText());
}
