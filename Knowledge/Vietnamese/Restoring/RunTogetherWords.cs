namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Finds the syllables of words that lost the blanks between them.</summary>
internal sealed class RunTogetherWords(RestoringModel model)
{
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int LongestSyllable = 8;
    private const int Beam = 4;
    private const double PieceBudget = 1.9;
    private const double LostBlank = 1.6;

    /// <summary>The most likely ways to cut what stands in the text into two or more syllables.</summary>
    public IEnumerable<Candidate> Find(string shown)
    {
        if (shown.Length is < Shortest or > Longest)
        {
            return [];
        }

        var best = new List<Path>[shown.Length + 1];
        best[0] = [new Path([], 0, 0)];
        for (var end = 1; end <= shown.Length; end++)
        {
            best[end] = ExtendTo(end, shown, best);
        }

        return best[shown.Length]
            .Where(path => path.Words.Length > 1)
            .Take(2)
            .Select(path => new Candidate(path.Words, path.Shown, null));
    }

    private List<Path> ExtendTo(int end, string shown, List<Path>[] best)
    {
        var paths = new List<Path>();
        for (var start = Math.Max(0, end - LongestSyllable); start < end - (end == shown.Length ? 1 : 0); start++)
        {
            if (best[start].Count == 0)
            {
                continue;
            }

            foreach (var (word, cost) in Pieces(shown[start..end]))
            {
                foreach (var path in best[start])
                {
                    paths.Add(path.With(word, cost + (start > 0 ? LostBlank : 0), model.Language));
                }
            }
        }

        return [.. paths.OrderBy(path => path.Total).Take(Beam)];
    }

    private IEnumerable<KeyValuePair<int, double>> Pieces(string piece) => piece.Length < 2
        ? []
        : model.Syllables.Find(piece, PieceBudget)
            .Where(entry => model.Language.Words[entry.Key].Length > 1)
            .OrderBy(entry => entry.Value + model.Language.Cost(entry.Key))
            .Take(6);

    private readonly record struct Path(int[] Words, double Shown, double Total)
    {
        public Path With(int word, double shown, LanguageModel language)
        {
            var beforeLast = Words.Length > 1 ? Words[^2] : LanguageModel.Unknown;
            var last = Words.Length > 0 ? Words[^1] : LanguageModel.Unknown;
            return new Path([.. Words, word], Shown + shown, Total + shown + language.Cost(beforeLast, last, word));
        }
    }
}
