using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Directory;

/// <summary>The units of one organisation and their wordings.</summary>
internal sealed class UnitRegister
{
    /// <summary>Shorter wordings are not guessed at.</summary>
    public const int ShortestRun = 8;

    private readonly Dictionary<char, List<(string Run, Unit Unit)>?[]> _byCompact = [];
    private readonly Dictionary<string, Unit> _bySpelling = new(StringComparer.Ordinal);
    private readonly OrganizationName _organization;
    private readonly Dictionary<string, Unit> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Unit Unit, AliasStrength Strength)>> _byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestFrom = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _byFullName = new(StringComparer.Ordinal);

    /// <summary>Merges the spellings of each unit; the commonest is shown, the first of several.</summary>
    public UnitRegister(string organization, IEnumerable<string> names)
    {
        _organization = OrganizationName.Of(organization);
        var units = new List<Unit>();

        // Many plans repeat few spellings: each is taken apart once.
        foreach (var spellings in names.CountBy(name => name, StringComparer.Ordinal).GroupBy(spelling => UnitName.Of(spelling.Key, _organization).Key, StringComparer.Ordinal))
        {
            var shown = spellings.MaxBy(spelling => spelling.Value).Key;
            var parsed = UnitName.Of(shown, _organization);
            var unit = new Unit(organization, shown, parsed.IsCollective);
            units.Add(unit);
            _byKey.Add(spellings.Key, unit);
            foreach (var (spelling, _) in spellings)
            {
                _byFullName.TryAdd(Folding.FoldToWords(spelling), unit);
                _bySpelling.Add(spelling, unit);
            }

            foreach (var alias in parsed.Aliases())
            {
                Add(alias, unit);
            }
        }

        Units = units;
    }

    /// <summary>The units, in the order in which they are first named.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Every word of a wording.</summary>
    public IEnumerable<string> Words => _byAlias.Keys.SelectMany(alias => alias.Split(' '));

    /// <summary>The unit that has this name in a plan of the organisation.</summary>
    public Unit? Find(string name) => _bySpelling.GetValueOrDefault(name) ?? _byKey.GetValueOrDefault(UnitName.Of(name, _organization).Key);

    /// <summary>How many words the longest wording has that begins with a word; 0 when none does.</summary>
    public int LongestFrom(string word) => _longestFrom.GetValueOrDefault(word);

    /// <summary>What a folded wording means here; null when nothing.</summary>
    public (UnitMatch Match, AliasStrength Strength)? Lookup(ReadOnlySpan<char> words)
    {
        if (!_byAlias.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var folded, out var entries))
        {
            return null;
        }

        var best = entries.Max(entry => entry.Strength);

        // A unit called just so goes before those whose longer names may be shortened to it.
        if (best == AliasStrength.Name && (_byFullName.GetValueOrDefault(folded) ?? _byKey.GetValueOrDefault(folded)) is { } called)
        {
            return (new UnitMatch.One(called), best);
        }

        return (MatchOf([.. entries.Where(entry => entry.Strength == best).Select(entry => entry.Unit).Distinct()]), best);
    }

    /// <summary>The units whose wordings differ from a folded text by the fewest slips, at most one in six letters.</summary>
    public IReadOnlyList<Unit> Nearest(string folded)
    {
        var most = Math.Min(3, folded.Length / 6);
        if (most == 0)
        {
            return [];
        }

        var near = _byAlias.Where(entry => Math.Abs(entry.Key.Length - folded.Length) <= most)
            .Select(entry => (entry.Value, Slips: EditDistance.Between(entry.Key, folded, most)))
            .Where(entry => entry.Slips <= most)
            .ToList();
        var fewest = near.Select(entry => entry.Slips).DefaultIfEmpty(0).Min();
        return [.. near.Where(entry => entry.Slips == fewest).SelectMany(entry => entry.Value.Select(pair => pair.Unit)).Distinct()];
    }

    /// <summary>Whether a full wording, blanks left out, begins with a letter.</summary>
    public bool BeginsCompact(char letter) => _byCompact.ContainsKey(letter);

    /// <summary>The units whose full wording, blanks left out, differs from a text without blanks by at most one slip after its first letter.</summary>
    public IReadOnlyList<Unit> Slipped(string run)
    {
        if (!_byCompact.TryGetValue(run[0], out var byLength))
        {
            return [];
        }

        List<Unit>? units = null;
        for (var length = run.Length - 1; length <= run.Length + 1 && length < byLength.Length; length++)
        {
            foreach (var wording in byLength[length] ?? [])
            {
                if (EditDistance.IsAtMostOne(wording.Run, run) && units?.Contains(wording.Unit) != true)
                {
                    (units ??= []).Add(wording.Unit);
                }
            }
        }

        return units ?? [];
    }

    /// <summary>Units as a match.</summary>
    public static UnitMatch MatchOf(IReadOnlyList<Unit> units) => units switch
    {
        [] => new UnitMatch.None(),
        [var only] => new UnitMatch.One(only),
        _ => new UnitMatch.Several(units),
    };

    /// <summary>A match as units.</summary>
    public static IReadOnlyList<Unit> UnitsIn(UnitMatch match) => match switch
    {
        UnitMatch.One one => [one.Unit],
        UnitMatch.Several several => several.Options,
        _ => [],
    };

    private void Add(UnitAlias alias, Unit unit)
    {
        if (!_byAlias.TryGetValue(alias.Words, out var entries))
        {
            _byAlias.Add(alias.Words, entries = []);
        }

        entries.Add((unit, alias.Strength));
        var run = alias.Words.Replace(" ", "", StringComparison.Ordinal);
        if (alias.Strength == AliasStrength.Name && !unit.IsCollective && run.Length >= ShortestRun)
        {
            var byLength = _byCompact.GetValueOrDefault(run[0]) ?? [];
            Array.Resize(ref byLength, Math.Max(byLength.Length, run.Length + 1));
            (byLength[run.Length] ??= []).Add((run, unit));
            _byCompact[run[0]] = byLength;
        }

        var words = alias.Words.Split(' ');
        _longestFrom[words[0]] = Math.Max(words.Length, _longestFrom.GetValueOrDefault(words[0]));
    }
}
