namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The words of a cell put together again.</summary>
/// <param name="Text">The words, phrases told apart by semicolons.</param>
/// <param name="IsCompleted">Whether its last words are not there and follow from the phrase.</param>
/// <param name="ReadableEnd">Where words were lost: the words that could be read at its end; null for a whole cell.</param>
internal sealed record CellText(string Text, bool IsCompleted, string? ReadableEnd)
{
    /// <summary>Whether how far a name goes on over the end of its line is a guess.</summary>
    public bool IsGuessed { get; private init; }

    /// <summary>Puts together the words of one column of a row.</summary>
    public static CellText Of(CellTrie trie, IReadOnlyList<FlowStep.OfWord> cells, int column)
    {
        var steps = cells.Where(step => step.Place == column).ToList();
        var phrases = new List<string>();
        var words = new List<string>();
        var readable = new List<string>();
        var damaged = false;
        var node = CellTrie.Root;
        foreach (var step in steps)
        {
            if (step.To == step.From)
            {
                damaged |= step.Line.Words[step.Index].Key.Length >= 3;
                continue;
            }

            if (step.From <= CellTrie.Again && words.Count > 0)
                Close();

            var path = trie.WordsBetween(step.From, step.To);
            damaged |= step.Shown is null && LettersOf(path) > step.Line.Words[step.Index].Key.Length + 4;
            for (var i = 0; i < path.Count; i++)
                words.Add((words.Count == 0 ? "" : path[i].Joint) + (path[i].IsPattern ? step.Shown! : Shown(path[i], path.Count == 1 ? step : null, trie.IsExact)));

            readable.Add(path[^1].IsPattern ? step.Shown! : path[^1].Shown);
            node = step.To;
        }

        var completed = words.Count > 0 && !trie.Ends(node);
        if (completed && !trie.IsExact)
            words.AddRange(trie.RestOf(node).TakeWhile(word => !word.IsPattern).Select(word => word.Joint + word.Shown));

        Close();
        return new CellText(string.Join("; ", phrases), completed, damaged ? string.Join(' ', readable) : null) { IsGuessed = steps.Exists(step => trie.IsGuess(step.To)) };

        void Close()
        {
            if (words.Count > 0)
                phrases.Add(string.Concat(words));

            words.Clear();
        }
    }

    private static int LettersOf(IReadOnlyList<CellWord> path) => path.Sum(word => word.Key.Length);

    /// <summary>The word as it stands there when it has its marks or can be trusted, else as the phrase has it.</summary>
    private static string Shown(CellWord word, FlowStep.OfWord? step, bool isExact)
    {
        if (step is null)
            return word.Shown;

        var read = step.Line.Words[step.Index].Text.Trim(',', ';', '.', '(', ')');
        return isExact || string.Equals(read, word.Shown, StringComparison.OrdinalIgnoreCase) ? read : word.Shown;
    }
}
