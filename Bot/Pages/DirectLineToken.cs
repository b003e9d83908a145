using System.Security.Cryptography;

namespace Assistant.Bot.Pages;

/// <summary>The token that the local page talks with; new in every process.</summary>
internal sealed class DirectLineToken
{
    /// <summary>The token.</summary>
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether a request carries it.</summary>
    public bool IsIn(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.Ordinal)
        && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(header["Bearer ".Length..]), System.Text.Encoding.UTF8.GetBytes(Value));
}
