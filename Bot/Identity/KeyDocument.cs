using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Identity;

/// <summary>A published set of keys (RFC 7517), as far as it matters here.</summary>
/// <param name="Keys">The keys; those of other kinds are left out.</param>
internal sealed record KeyDocument([property: JsonPropertyName("keys")] IReadOnlyList<KeyDocument.Key?>? Keys)
{
    /// <summary>The keys that signatures can be verified with, by their id; of two with one id neither.</summary>
    public FrozenDictionary<string, SigningKey> Usable() => (Keys ?? [])
        .Select(key => key?.Read())
        .OfType<SigningKey>()
        .GroupBy(key => key.Id, StringComparer.Ordinal)
        .Where(same => same.Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);

    /// <summary>One key.</summary>
    internal sealed record Key
    {
        [JsonPropertyName("kty")]
        public string? Type { get; init; }

        [JsonPropertyName("use")]
        public string? Use { get; init; }

        [JsonPropertyName("kid")]
        public string? Id { get; init; }

        [JsonPropertyName("n")]
        public string? Modulus { get; init; }

        [JsonPropertyName("e")]
        public string? Exponent { get; init; }

        [JsonPropertyName("endorsements")]
        public IReadOnlyList<string?>? Endorsements { get; init; }

        /// <summary>The key; null for one that is no RSA key for signatures, or too weak.</summary>
        public SigningKey? Read()
        {
            if (Type != "RSA" || Use is not (null or "sig") || Id is not { Length: > 0 } || Modulus is null || Exponent is null)
                return null;
            try
            {
                var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(Modulus), Exponent = Base64Url.DecodeFromChars(Exponent) };
                using var rsa = RSA.Create(parameters);
                return rsa.KeySize >= SigningKey.FewestBits
                    ? new SigningKey(Id, parameters, (Endorsements ?? []).OfType<string>().ToFrozenSet(StringComparer.Ordinal))
                    : null;
            }
            catch (Exception unreadable) when (unreadable is FormatException or CryptographicException)
            {
                return null;
            }
        }
    }
}
