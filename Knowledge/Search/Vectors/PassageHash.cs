using System.Security.Cryptography;
using System.Text;

namespace Assistant.Knowledge.Search.Vectors;

/// <summary>What a passage's vector is made of, and the hash by which it is known again.</summary>
public static class PassageHash
{
    /// <summary>The words that are embedded: the headings above the passage, and the passage.</summary>
    public static string Words(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return passage.Heading.Length == 0 ? passage.Text : $"{passage.Heading}\n{passage.Text}";
    }

    /// <summary>The hash of those words.</summary>
    public static string Of(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words(passage))));
}
