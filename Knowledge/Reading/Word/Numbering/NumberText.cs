using System.Globalization;

namespace Assistant.Knowledge.Reading.Word.Numbering;

/// <summary>Writes a number as a numbering format asks for it.</summary>
internal static class NumberText
{
    private const int HighestRoman = 3999;
    private const int MostLetters = 30;

    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number as it is shown; formats of other scripts are shown in Arabic digits.</summary>
    public static string Of(int number, string format) => format switch
    {
        "none" => "",
        "upperRoman" when number is > 0 and <= HighestRoman => RomanOf(number),
        "lowerRoman" when number is > 0 and <= HighestRoman => RomanOf(number).ToLowerInvariant(),
        "upperLetter" when number > 0 => Letters(number, 'A'),
        "lowerLetter" when number > 0 => Letters(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>a to z, then aa, bb.</summary>
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, MostLetters));

    private static string RomanOf(int number)
    {
        var text = "";
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value)
                text += digits;
        }

        return text;
    }
}
