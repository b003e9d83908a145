using System.Globalization;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>What the signs of the symbol fonts (Symbol, Wingdings) mean; they stand at U+F020 to U+F0FF.</summary>
internal static class SymbolSigns
{
    /// <summary>The sign of a <c>w:sym</c> element, its code in hexadecimal; nothing for an unknown one.</summary>
    public static string Of(string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is > 0x1F and <= char.MaxValue && !char.IsSurrogate((char)value)
            ? Of((char)(value < 0x100 ? value + 0xF000 : value))
            : "";

    /// <summary>A character as it is read: one of a symbol font by its meaning, any other as it is.</summary>
    public static string Of(char sign) => sign switch
    {
        '\uF0A3' => "≤",
        '\uF0B3' => "≥",
        '\uF0B1' => "±",
        '\uF0B4' => "×",
        '\uF0B0' => "°",
        '\uF0AE' or '\uF0E0' or '\uF0E8' => "→",
        '\uF0DE' => "⇒",
        '\uF0B9' => "≠",
        '\uF0BB' => "≈",
        '\uF0A5' => "∞",
        '\uF0BC' => "…",
        '\uF0B7' or '\uF0D8' or '\uF076' or '\uF0AB' or '\uF06C' or '\uF0A8' => "•",
        '\uF0A7' => "▪",
        '\uF0FC' => "✓",
        '\uF0FE' or '\uF052' => "☑",
        // Digits and punctuation stand where ASCII has them.
        >= '\uF020' and <= '\uF03F' => ((char)(sign - 0xF000)).ToString(),
        >= '\uF000' and <= '\uF0FF' => "",
        _ => sign.ToString(),
    };
}
