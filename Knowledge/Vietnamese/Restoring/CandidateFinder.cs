namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>
/// The readings of a token. Of a text that only lost its marks: the syllables that look so without them. Of a misread
/// text: also the syllables near it, and several syllables run together. What stands there is always a reading too.
/// One finder serves one text: it remembers the tokens it met.
/// </summary>
internal sealed class CandidateFinder(RestoringModel model, Damage damage)
{
    private const int MostCandidates = 14;
    private const double SyllableBudget = 3.6;
    private const double KeepSyllable = 3;
    private const double KeepForeign = 2.5;
    private const double KeepLetter = 0.9;
    private const double ImportantWord = 0.8;
    private const double LoneSignIsWord = 1.5;

    private readonly Dictionary<string, Candidate[]> _known = new(StringComparer.Ordinal);
    private readonly RunTogetherWords? _runTogether = damage == Damage.Misread ? new RunTogetherWords(model) : null;

    /// <summary>The readings of a word as it stands in the text, at least one.</summary>
    public Candidate[] OfWord(string shown)
    {
        if (!_known.TryGetValue(shown, out var candidates))
        {
            candidates = Find(shown);
            _known.Add(shown, candidates);
        }

        return candidates;
    }

    /// <summary>The reading of a token that is no word.</summary>
    public Candidate OfClass(TokenKind kind) => new([model.Language.IdOf(TokenClasses.Of(kind))], 0, null);

    /// <summary>A lone 6 before the symbol of a document: the number, or the word "số".</summary>
    public Candidate[] OfLoneSix() =>
        [OfClass(TokenKind.Number), new Candidate([model.Language.IdOf("số")], LoneSignIsWord, null)];

    private Candidate[] Find(string shown)
    {
        if (model.Abbreviations.Find(shown) is { } rightForm && !SyllableShape.Fits(Letters.Fold(shown)))
        {
            return [new Candidate([model.Language.IdOf(Letters.Normalise(rightForm))], 0, rightForm)];
        }

        var normalised = Letters.Normalise(shown);
        var found = new Dictionary<int, double>();
        foreach (var word in model.Language.WithFolded(Letters.Fold(shown)))
        {
            found[word] = 0;
        }

        var exact = found.Count > 0;
        if (damage == Damage.Misread)
        {
            foreach (var (word, cost) in model.Syllables.Find(shown, SyllableBudget))
            {
                found.TryAdd(word, cost);
            }
        }

        var candidates = found
            .OrderBy(entry => entry.Value + (ImportantWord * model.Language.Cost(entry.Key)))
            .Take(MostCandidates)
            .Select(entry => new Candidate([entry.Key], entry.Value, null))
            .ToList();
        if (!exact)
        {
            candidates.Add(new Candidate([LanguageModel.Unknown], KeepCost(shown), shown));
            candidates.AddRange(_runTogether?.Find(shown) ?? []);
        }
        else if (Letters.IsMarked(shown[^1]) && model.Language.IdOf(normalised) == LanguageModel.Unknown)
        {
            candidates.Add(new Candidate([LanguageModel.Unknown], KeepSyllable, shown));
        }

        return [.. candidates];
    }

    private static double KeepCost(string shown)
    {
        var letters = shown.Count(char.IsLetter);
        if (letters < shown.Length)
        {
            return char.IsDigit(shown[0]) ? 0 : KeepSyllable;
        }

        return SyllableShape.Fits(Letters.Fold(shown)) ? KeepSyllable : KeepForeign + (KeepLetter * Math.Max(0, letters - 3));
    }
}
