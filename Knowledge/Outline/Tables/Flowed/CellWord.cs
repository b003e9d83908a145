namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A word of a phrase that may stand in a cell.</summary>
/// <param name="Shown">The word with its marks, or the name of a <see cref="TimePattern"/> in braces.</param>
/// <param name="Key">What is compared: see <see cref="OcrKey"/>.</param>
internal sealed record CellWord(string Shown, string Key)
{
    /// <summary>Whether it stands for any word of a pattern.</summary>
    public bool IsPattern => Shown[0] == '{';

    /// <summary>Reads one word of a phrase.</summary>
    public static CellWord Of(string word) => new(word, word[0] == '{' ? word : OcrKey.Of(word));
}
