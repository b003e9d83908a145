using System.Text.Json;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Names of values that no contract names.</summary>
internal static class Kebab
{
    /// <summary>The value's name with hyphens: <c>at-least</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    /// <summary>A name with hyphens.</summary>
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
