using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Assistant.Bot.Identity;

/// <summary>A signed JSON Web Token, taken apart. Nothing of it is verified yet.</summary>
/// <param name="KeyId">Which key it says that it was signed with.</param>
/// <param name="Signed">What was signed: header and payload as they came, in ASCII.</param>
/// <param name="Signature">The signature.</param>
/// <param name="Claims">What it claims.</param>
internal sealed record CompactToken(string KeyId, byte[] Signed, byte[] Signature, TokenClaims Claims)
{
    /// <summary>More than any channel sends.</summary>
    public const int MaxLength = 16 * 1024;

    private const string Algorithm = "RS256";

    /// <summary>
    /// A name that stands twice is read differently by different readers, so such a token is none (RFC 8725, 2.4). Nothing
    /// in a token nests deeply.
    /// </summary>
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Takes a token apart; null for anything that is not one signed with RS256.</summary>
    public static CompactToken? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength || !Ascii.IsValid(text))
            return null;

        // Three segments: an encrypted token (JWE) has five, an unsigned one an empty third.
        var segments = text.Split('.');
        if (segments is not [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }])
            return null;
        try
        {
            using var header = Document(segments[0]);
            using var payload = Document(segments[1]);
            return KeyIdOf(header.RootElement) is { } key && TokenClaims.Read(payload.RootElement) is { } claims
                ? new CompactToken(key, Encoding.ASCII.GetBytes(text, 0, segments[0].Length + 1 + segments[1].Length), Base64Url.DecodeFromChars(segments[2]), claims)
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The key's id, where the header asks for nothing but RS256 (RFC 8725, 3.1); extensions that must be understood are not (RFC 7515, 4.1.11).</summary>
    private static string? KeyIdOf(JsonElement header) =>
        header.ValueKind == JsonValueKind.Object
        && header.TryGetProperty("alg", out var algorithm) && algorithm.ValueKind == JsonValueKind.String && algorithm.ValueEquals(Algorithm)
        && !header.TryGetProperty("crit", out _)
        && header.TryGetProperty("kid", out var key) && key.ValueKind == JsonValueKind.String
        && key.GetString() is { Length: > 0 } id ? id : null;

    private static JsonDocument Document(string segment) => JsonDocument.Parse(Base64Url.DecodeFromChars(segment), Strict);
}
