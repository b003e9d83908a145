namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A word of a line of a flattened table.</summary>
/// <param name="Text">The word as it stands there.</param>
/// <param name="Key">What is compared: see <see cref="OcrKey"/>.</param>
/// <param name="Start">Where it begins in its line.</param>
/// <param name="AfterMark">Whether a column mark stands before it: a pipe, a tab, three blanks.</param>
internal sealed record FlowWord(string Text, string Key, int Start, bool AfterMark)
{
    /// <summary>Whether it cannot be a word: too little of it are letters.</summary>
    public bool IsJunk { get; } = Key.Length <= 1 || LooksBroken(Text);

    /// <summary>Whether a list of units may break after it.</summary>
    public bool EndsUnit { get; } = Text[^1] is ',' or ';' or '.';

    private const string Tolerated = "-–/&¢€°.,’'“”*:";

    private static bool LooksBroken(string text)
    {
        var inner = text.Trim('.', ',', ';', ':', '(', ')', '“', '”', '"', '\'', '-', '…', '/');
        var odd = inner.Count(c => !char.IsLetterOrDigit(c) && !Tolerated.Contains(c));
        var digitsInWord = inner.Any(char.IsLetter) && inner.Count(char.IsDigit) > 1 && !inner.Contains('/');
        return odd > 0 || digitsInWord;
    }
}
