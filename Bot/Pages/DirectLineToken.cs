using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Pages;

/// <summary>The token that the local page talks with; new in every process.</summary>
internal sealed class DirectLineToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token.</summary>
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether a request carries it.</summary>
    public bool IsIn(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && Is(header[Scheme.Length..]);

    /// <summary>Whether a text is the token; takes as long for every text of its length.</summary>
    public bool Is(string? text) =>
        text is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(Value));
}
