namespace Assistant.Knowledge.Reading.Text;

/// <summary>
/// TCVN3 (ABC), the encoding of the .Vn fonts: one Western character for one Vietnamese letter. Capitals with a tone are a
/// matter of the font (.VnTimeH) and are small letters in the text.
/// </summary>
internal static class Tcvn3
{
    private const string Codes = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®§¡¢£¤¥¦";
    private const string Letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĐĂÂÊÔƠƯ";

    /// <summary>The text in Unicode; characters that are no code stay.</summary>
    public static string ToUnicode(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        Span<char> map = stackalloc char[256];
        for (var i = 0; i < map.Length; i++)
            map[i] = (char)i;
        for (var i = 0; i < Codes.Length; i++)
            map[Codes[i]] = Letters[i];
        for (var i = 0; i < source.Length; i++)
            target[i] = source[i] < map.Length ? map[source[i]] : source[i];
    });
}
