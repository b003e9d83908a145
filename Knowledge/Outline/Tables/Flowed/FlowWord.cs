using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A word of a line of a flattened table.</summary>
/// <param name="Text">The word as it stands there.</param>
/// <param name="Key">What is compared: see <see cref="OcrKey"/>.</param>
/// <param name="Id">The same for equal words of a table.</param>
/// <param name="Start">Where it begins in its line.</param>
/// <param name="AfterMark">Whether a column mark stands before it: a pipe, a tab, three blanks.</param>
internal sealed partial record FlowWord(string Text, string Key, int Id, int Start, bool AfterMark)
{
    /// <summary>Whether marks and digits stand among its letters where no word has them.</summary>
    public bool IsBroken { get; } = LooksBroken(Text);

    /// <summary>Whether it cannot be a word: a single letter, broken, or long without being made of syllables.</summary>
    public bool IsJunk { get; } = Key.Length <= 1 || LooksBroken(Text) || (Key.Length >= 6 && !Key.Any(char.IsAsciiDigit) && !Syllables().IsMatch(Key));

    /// <summary>Whether a list of units may break after it.</summary>
    public bool EndsUnit { get; } = Text[^1] is ',' or ';' or '.';

    /// <summary>Whether a comma stands after it.</summary>
    public bool EndsWithComma { get; } = Text[^1] == ',';

    private const string Tolerated = "-–/&¢€°.,’'“”*:";

    private static bool LooksBroken(string text)
    {
        var inner = text.Trim('.', ',', ';', ':', '(', ')', '“', '”', '"', '\'', '-', '…', '/');
        var odd = inner.Count(c => !char.IsLetterOrDigit(c) && !Tolerated.Contains(c));
        var digitsInWord = inner.Any(char.IsLetter) && inner.Count(char.IsDigit) > 1 && !inner.Contains('/');
        return odd > 0 || digitsInWord;
    }

    [GeneratedRegex("^((ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,4}(ng|nh|ch|[cmnpt])?){1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Syllables();
}
