namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>A word of a phrase that may stand in a cell.</summary>
/// <param name="Shown">The word with its marks, or the name of a <see cref="TimePattern"/> in braces.</param>
/// <param name="Key">What is compared: see <see cref="OcrKey"/>.</param>
/// <param name="Joint">What stands between it and the word before it.</param>
internal sealed record CellWord(string Shown, string Key, string Joint)
{
    /// <summary>Whether it stands for any word of a pattern.</summary>
    public bool IsPattern => Shown[0] == '{';

    /// <summary>Cuts a phrase into its words.</summary>
    public static IReadOnlyList<CellWord> Cut(string phrase)
    {
        var words = new List<CellWord>();
        var joint = " ";
        foreach (var piece in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = piece.TrimEnd(',', ';', '.');
            var key = word.StartsWith('{') ? word : OcrKey.Of(word);
            if (key.Length == 0)
            {
                joint = " - ";
                continue;
            }

            words.Add(new CellWord(word, key, joint));
            joint = piece.EndsWith(',') ? ", " : " ";
        }

        return words;
    }
}
