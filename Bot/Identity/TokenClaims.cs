using System.Text.Json;

namespace Assistant.Bot.Identity;

/// <summary>What a token claims, as far as it matters here. Claims of the wrong type are no claims: the token is not read.</summary>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Audiences">For whom.</param>
/// <param name="NotBefore">From when on it holds; null where it does not say.</param>
/// <param name="Expires">Until when.</param>
internal sealed record TokenClaims(string Issuer, IReadOnlyList<string> Audiences, DateTimeOffset? NotBefore, DateTimeOffset Expires)
{
    /// <summary>The seconds that a date can hold.</summary>
    private const long LastSecond = 253_402_300_799;

    /// <summary>The Connector that replies go to; only in tokens of a channel.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The Entra tenant; only in tokens of Entra.</summary>
    public string? TenantId { get; init; }

    /// <summary>The application that calls; only in tokens of Entra.</summary>
    public string? Caller { get; init; }

    /// <summary>The person for whom the application acts, by the Entra object id; only in tokens of Entra.</summary>
    public string? ObjectId { get; init; }

    /// <summary>That person's name, as the tenant shows it.</summary>
    public string? Name { get; init; }

    /// <summary>What the application may do for that person; empty in tokens that are an application's own.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Reads them; null where one that is needed is missing, or one is not what it must be.</summary>
    public static TokenClaims? Read(JsonElement payload)
    {
        if (payload.ValueKind != JsonValueKind.Object || Text(payload, "iss") is not { } issuer || Audience(payload) is not { Count: > 0 } audiences)
            return null;

        // A token that never ends is refused: `exp` must be there.
        if (Instant(payload, "exp") is not { } expires || (payload.TryGetProperty("nbf", out _) && Instant(payload, "nbf") is null))
            return null;
        return new TokenClaims(issuer, audiences, Instant(payload, "nbf"), expires)
        {
            ServiceUrl = Text(payload, "serviceurl"),
            TenantId = Text(payload, "tid"),
            Caller = Text(payload, "ver") switch { "1.0" => Text(payload, "appid"), "2.0" => Text(payload, "azp"), _ => null },
            ObjectId = Text(payload, "oid"),
            Name = Text(payload, "name"),
            Scopes = Text(payload, "scp")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        };
    }

    private static string? Text(JsonElement payload, string name) =>
        payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static IReadOnlyList<string>? Audience(JsonElement payload)
    {
        if (!payload.TryGetProperty("aud", out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array when value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(each => each.GetString()!)],
            _ => null,
        };
    }

    private static DateTimeOffset? Instant(JsonElement payload, string name) =>
        payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;
}
