using System.Globalization;
using System.Resources;

namespace Assistant.Bot.Mcp;

/// <summary>What the other assistant and its person are told, from <c>McpTexts.resx</c>: in both languages, for nobody says in which the other one speaks.</summary>
internal static class McpTexts
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Mcp.McpTexts", typeof(McpTexts).Assembly);

    /// <summary>A text in Vietnamese, then in English.</summary>
    public static string Both(string name) => $"{Of(name, "vi")} / {Of(name, "en")}";

    /// <summary>A text in both languages with its blanks filled in.</summary>
    public static string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Both(name), values);

    /// <summary>A text in Vietnamese.</summary>
    public static string Vietnamese(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Of(name, "vi"), values);

    private static string Of(string name, string culture) =>
        Resources.GetString(name, CultureInfo.GetCultureInfo(culture)) ?? throw new InvalidOperationException($"There is no text {name}.");
}
