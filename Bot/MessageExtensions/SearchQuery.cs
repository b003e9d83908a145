using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.MessageExtensions;

/// <summary>What somebody types into the search of the message extension.</summary>
/// <param name="Text">The words; empty when it is just opened.</param>
/// <param name="Skip">How many results were shown before.</param>
/// <param name="Count">How many are wanted, 1 to <see cref="MostResults"/>.</param>
internal sealed record SearchQuery(string Text, int Skip, int Count)
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "composeExtension/query";

    /// <summary>The command in the manifest.</summary>
    public const string CommandId = "tim-viec";

    private const int MostResults = 25;
    private const int MostSkipped = 1000;
    private const int MaxText = 500;
    private const string WordsParameter = "q";
    private const string InitialRun = "initialRun";

    /// <summary>Reads it; null for an invoke that is none of this extension's.</summary>
    public static SearchQuery? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || TextOf(value, "commandId") != CommandId)
            return null;
        var parameters = value.TryGetProperty("parameters", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object).ToList() : [];
        var words = parameters.Exists(each => TextOf(each, "name") == InitialRun)
            ? "" : parameters.Where(each => TextOf(each, "name") == WordsParameter).Select(each => TextOf(each, "value")).FirstOrDefault() ?? "";
        var options = value.TryGetProperty("queryOptions", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        return new SearchQuery(
            words.Trim() is { Length: > MaxText } said ? said[..MaxText] : words.Trim(),
            Math.Clamp(Number(options, "skip") ?? 0, 0, MostSkipped),
            Math.Clamp(Number(options, "count") ?? MostResults, 1, MostResults));
    }

    private static string? TextOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static int? Number(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) ? number : null;
}
