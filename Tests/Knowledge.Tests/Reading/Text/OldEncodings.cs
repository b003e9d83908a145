using System.Text;

namespace Assistant.Knowledge.Tests.Reading.Text;

/// <summary>Writes Vietnamese in the encodings from before Unicode, as the input programs of the time did.</summary>
internal static class OldEncodings
{
    private const string TcvnPairs =
        "àµá¸ả¶ã·ạ¹ă¨ằ»ắ¾ẳ¼ẵ½ặÆâ©ầÇấÊẩÈẫÉậËèÌéÐẻÎẽÏẹÑêªềÒếÕểÓễÔệÖì×íÝỉØĩÜịÞòßóãỏáõâọäô«ồåốèổæỗçộéơ¬ờêớíởëỡìợîùïúóủñũòụôư\u00ADừõứøửöữ÷ựùỳúýýỷûỹüỵþđ®Đ§Ă¡Â¢Ê£Ô¤Ơ¥Ư¦";

    private const string Grave = "\u0300";
    private const string Acute = "\u0301";
    private const string Tilde = "\u0303";
    private const string Hook = "\u0309";
    private const string Dot = "\u0323";

    /// <summary>TCVN3; it has no capitals with tones, which become small letters.</summary>
    public static string Tcvn3(string text) => string.Concat(TcvnLetters(text).Select(letter =>
        TcvnPairs.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0 ? TcvnPairs[at + 1] : letter));

    /// <summary>What is left of a text once TCVN3 has held it.</summary>
    public static string TcvnLetters(string text) => string.Concat(text.Select(letter =>
        letter > 0x7F && !"ĐĂÂÊÔƠƯ".Contains(letter, StringComparison.Ordinal) && TcvnPairs.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal) ? char.ToLowerInvariant(letter) : letter));

    /// <summary>VNI for Windows.</summary>
    public static string Vni(string text) => string.Concat(text.Select(letter =>
    {
        var small = VniOfSmall(char.ToLowerInvariant(letter).ToString().Normalize(NormalizationForm.FormD));
        return char.IsUpper(letter) ? small.ToUpperInvariant() : small;
    }));

    /// <summary>Windows-1258: letters with their hats, tones behind them.</summary>
    public static string Windows1258(string text)
    {
        var spaced = new StringBuilder();
        foreach (var letter in text)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var tone = parts.LastOrDefault(c => (Grave + Acute + Tilde + Hook + Dot).Contains(c, StringComparison.Ordinal));
            spaced.Append(tone == '\0' ? letter : parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC)[0]);
            if (tone != '\0')
                spaced.Append(tone);
        }

        return spaced.ToString();
    }

    private static string VniOfSmall(string parts)
    {
        var tone = parts.Skip(1).Select(c => (Acute + Grave + Hook + Tilde + Dot).IndexOf(c, StringComparison.Ordinal)).FirstOrDefault(at => at >= 0, -1);
        var hat = parts.Skip(1).FirstOrDefault(c => c is '\u0302' or '\u0306' or '\u031B');
        return (parts[0], hat) switch
        {
            ('đ', _) => "ñ",
            ('i', _) when tone >= 0 => "íìæóò"[tone].ToString(),
            ('y', _) when tone == 4 => "î",
            (var vowel, '\u0302') => $"{vowel}{"âáàåãä"[tone + 1]}",
            (var vowel, '\u0306') => $"{vowel}{"êéèúüë"[tone + 1]}",
            ('o', '\u031B') => "ô" + ToneOf(tone),
            ('u', '\u031B') => "ö" + ToneOf(tone),
            (var other, _) => other + ToneOf(tone),
        };
    }

    private static string ToneOf(int tone) => tone < 0 ? "" : "ùøûõï"[tone].ToString();
}
