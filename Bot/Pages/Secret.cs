using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Pages;

/// <summary>Words that open something to whoever has them. The database keeps their hash, from which nobody makes them again.</summary>
/// <param name="Value">The words: 256 random bits, in letters that stand in an address as they are.</param>
internal readonly record struct Secret(string Value)
{
    private const int Bytes = 32;
    private const int Length = 43;

    /// <summary>What the database keeps.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    /// <summary>A new one.</summary>
    public static Secret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The secret in a text; null for what cannot be one, of whatever length.</summary>
    public static Secret? Read(string? text) => text is { Length: Length } && text.All(IsLetter) ? new Secret(text) : null;

    /// <summary>Other words that follow from these, for one purpose: who has them does not have these.</summary>
    public string For(string purpose) => Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Value), Encoding.UTF8.GetBytes(purpose)));

    /// <summary>Never the words: this may stand in a log.</summary>
    public override string ToString() => nameof(Secret);

    private static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
