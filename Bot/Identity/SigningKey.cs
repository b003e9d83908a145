using System.Security.Cryptography;

namespace Assistant.Bot.Identity;

/// <summary>A published key.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parameters">The public key, of 2048 bits or more.</param>
/// <param name="Endorsements">The channels whose tokens it may sign; empty for keys of Entra.</param>
internal sealed record SigningKey(string Id, RSAParameters Parameters, IReadOnlySet<string> Endorsements)
{
    /// <summary>Smaller keys are not to be trusted any more (NIST SP 800-131A).</summary>
    public const int FewestBits = 2048;

    /// <summary>Whether a token was signed with this key and is as it was signed.</summary>
    public bool Signed(CompactToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        using var rsa = RSA.Create(Parameters);
        return rsa.VerifyData(token.Signed, token.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
