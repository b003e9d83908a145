namespace Assistant.Knowledge.Reading.Word.Numbering;

/// <summary>Bullets as administrative texts type them: "-", and "+" below it.</summary>
internal static class Bullets
{
    /// <summary>The bullet for what a level shows, mostly a sign of a symbol font.</summary>
    public static string Shown(string text) => text.Trim() switch
    {
        "" => "",
        // The hollow and the square bullet that Word puts on the second and third level.
        "+" or "o" or "▪" or "○" or "◦" or "\uF0A7" or "\uF02B" => "+",
        _ => "-",
    };
}
