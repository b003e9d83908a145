using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Assistant.Bot.Mcp;

/// <summary>Questions that offices ask again and again, ready to be asked.</summary>
internal static class McpPrompts
{
    private const int MostArgument = 200;
    private const string Unit = "unit";
    private const string Period = "period";

    private static readonly string[] Names = ["viec-den-han", "bao-cao-ky-nay", "chuan-bi-giao-ban"];

    /// <summary>The prompts.</summary>
    public static ListPromptsResult List() => new()
    {
        Prompts =
        [
            .. Names.Select(name => new Prompt
            {
                Name = name,
                Title = McpTexts.Both($"Prompt.{name}.Title"),
                Arguments =
                [
                    new PromptArgument { Name = Unit, Description = McpTexts.Both("Prompt.Unit") },
                    new PromptArgument { Name = Period, Description = McpTexts.Both("Prompt.Period") },
                ],
            }),
        ],
    };

    /// <summary>One prompt, its blanks filled in.</summary>
    public static GetPromptResult Get(GetPromptRequestParams? asked)
    {
        if (asked is null || !Names.Contains(asked.Name, StringComparer.Ordinal))
            throw new McpProtocolException(McpTexts.Both("NoSuchPrompt"), McpErrorCode.InvalidParams);
        var text = McpTexts.Vietnamese($"Prompt.{asked.Name}", Said(asked, Unit) ?? McpTexts.Vietnamese("Prompt.OwnUnit"), Said(asked, Period) ?? McpTexts.Vietnamese("Prompt.ThisQuarter"));
        return new GetPromptResult { Messages = [new PromptMessage { Role = Role.User, Content = new TextContentBlock { Text = text } }] };
    }

    /// <summary>An argument in one line of bounded length; null where it is not given.</summary>
    private static string? Said(GetPromptRequestParams asked, string name)
    {
        if (asked.Arguments?.TryGetValue(name, out var value) != true || value.ValueKind != JsonValueKind.String)
            return null;
        var words = new string([.. value.ToString().Take(MostArgument).Select(sign => char.IsControl(sign) ? ' ' : sign)]).Trim();
        return words.Length == 0 ? null : words;
    }
}
