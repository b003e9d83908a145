using System.Buffers;

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
    private const double KeepForeign = 4;
    private const double KeepInitials = 1;
    private const double DoubtOfExact = 0.7;
    private const double BudgetBesideExact = 2.7;
    private const double DoubtOfMark = 2;
    private const double CapitalIsOffice = 1.8;
    private const double KeepLetter = 0.9;
    private const double ImportantWord = 0.8;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // A lone letter that may be the first of a syllable whose vowel was lost: "Phòng T chức".
    private const string LoneInitials = "sStT";
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

        var found = Readings(shown, out var exact);
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

        return [.. candidates];
    }

    private Dictionary<int, double> Readings(string shown, out bool exact)
    {
        var found = new Dictionary<int, double>();
        var trusted = TrustedWord(shown);
        foreach (var word in model.Language.WithFolded(Letters.Fold(shown)))
        {
            found[word] = trusted is null || trusted == word ? 0 : DoubtOfMark;
        }

        exact = found.Count > 0;
        if (damage != Damage.Misread || (shown.Length == 1 && char.IsLetterOrDigit(shown[0]) && !LoneInitials.Contains(shown[0])))
        {
            return found;
        }

        foreach (var (word, cost) in model.Syllables.Find(shown, exact ? BudgetBesideExact : SyllableBudget))
        {
            found.TryAdd(word, cost + (exact ? DoubtOfExact : 0));
        }

        return shown.Length == 2 && shown[0] == 'S' ? PreferOffice(found) : found;
    }

    // A mark that the engine could read is right more often than not; é alone it sees everywhere.
    private int? TrustedWord(string shown)
    {
        var id = shown.Any(c => c is not ('é' or 'É') && Letters.IsMarked(c)) ? model.Language.IdOf(Letters.Normalise(shown)) : LanguageModel.Unknown;
        return id == LanguageModel.Unknown ? null : id;
    }

    // "S" and one more sign, with a capital: in a plan that is "Sở" far more often than "Số" or a name.
    private Dictionary<int, double> PreferOffice(Dictionary<int, double> found)
    {
        var office = model.Language.IdOf("sở");
        return found.ToDictionary(entry => entry.Key, entry => entry.Key == office ? Math.Min(entry.Value, DoubtOfExact) : entry.Value + CapitalIsOffice);
    }

    private static double KeepCost(string shown)
    {
        var letters = shown.Count(char.IsLetter);
        if (letters < shown.Length)
        {
            return char.IsDigit(shown[0]) ? 0 : KeepSyllable;
        }

        if (!shown.Any(char.IsLower) && !Letters.Fold(shown).AsSpan().ContainsAny(Vowels))
        {
            return KeepInitials;
        }

        return SyllableShape.Fits(Letters.Fold(shown)) ? KeepSyllable : KeepForeign + (KeepLetter * Math.Max(0, letters - 3));
    }
}
