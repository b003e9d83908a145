using System.Text;

namespace Assistant.Knowledge.Tests.Vietnamese.Typing;

/// <summary>What a word looks like when its keys are typed and no keyboard turns them into letters.</summary>
internal static class TypedKeys
{
    /// <summary>The keys of Telex, the tone last.</summary>
    public static string Telex(string word) => Of(word, "sfrxj", "ddDD", last => char.ToLowerInvariant(last), 'w', 'w');

    /// <summary>The keys of VNI, the tone last.</summary>
    public static string Vni(string word) => Of(word, "12345", "d9D9", _ => '6', '8', '7');

    private static string Of(string word, string tones, string bars, Func<char, char> hat, char breve, char horn)
    {
        var keys = new StringBuilder();
        var tone = "";
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            var at = "\u0301\u0300\u0309\u0303\u0323".IndexOf(c, StringComparison.Ordinal);
            tone = at >= 0 ? tones.Substring(at, 1) : tone;
            _ = c switch
            {
                'đ' => keys.Append(bars, 0, 2),
                'Đ' => keys.Append(bars, 2, 2),
                '\u0302' => keys.Append(hat(keys[^1])),
                '\u0306' => keys.Append(breve),
                '\u031B' => keys.Append(horn),
                _ when at >= 0 => keys,
                _ => keys.Append(c),
            };
        }

        return keys + tone;
    }
}
