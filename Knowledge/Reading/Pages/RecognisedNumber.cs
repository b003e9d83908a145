using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Puts right the numbers of a table's rows that were read as letters off an image: "l", "I0", "s".</summary>
internal static partial class RecognisedNumber
{
    /// <summary>The number; the text itself where it may be anything else, such as a Roman numeral.</summary>
    public static string Repair(string text) => Misread().IsMatch(text)
        ? string.Concat(text.Select(c => c switch { 'l' or 'I' or 'i' or '|' => '1', 's' or 'S' => '5', 'O' or 'o' => '0', 'B' => '8', 'Z' or 'z' => '2', _ => c }))
        : text;

    [GeneratedRegex(@"^(?:[ls][.)]?|(?=.{0,6}\d)[\dlIi|sSoOBZz]{1,2}(?:\.[\dlIi|sSoOBZz]{1,2}){0,2}[.)]?)$")]
    private static partial Regex Misread();
}
