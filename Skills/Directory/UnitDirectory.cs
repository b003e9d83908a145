using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Directory;

/// <summary>
/// The units that the plans name, by organisation (the plans' issuers), and the wordings that people use for them.
/// Nothing is listed by hand: names come from leads, coordinators, responsibilities and reporting duties.
/// </summary>
public sealed class UnitDirectory
{
    private const int LongestRun = 30;

    private readonly Dictionary<string, UnitRegister> _registers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitRegister> _byIssuer = new(StringComparer.Ordinal);
    private readonly string _organization;

    /// <summary>Collects the units.</summary>
    /// <param name="library">The plans.</param>
    /// <param name="organization">The organisation that plans without an issuer are taken to belong to.</param>
    public UnitDirectory(PlanLibrary library, string organization)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(organization);
        _organization = organization;
        foreach (var issued in library.Plans.GroupBy(plan => Folding.FoldToWords(plan.Issuer ?? organization), StringComparer.Ordinal))
        {
            var name = issued.First().Issuer ?? organization;
            var register = new UnitRegister(name, issued.SelectMany(NamesIn));
            _registers.Add(issued.Key, register);
            foreach (var spelling in issued.Select(plan => plan.Issuer ?? organization).Distinct(StringComparer.Ordinal))
            {
                _byIssuer.Add(spelling, register);
            }
        }

        Units = [.. _registers.Values.SelectMany(register => register.Units)];
    }

    /// <summary>Every unit of every organisation, in the order of the plans.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The units of one organisation; empty for one that issued no plan.</summary>
    public IReadOnlyList<Unit> UnitsOf(string organization) => RegisterOf(organization)?.Units ?? [];

    /// <summary>
    /// The unit that a plan means by a name. Every name in a plan of the library has one, so that two spellings can be compared.
    /// </summary>
    /// <param name="plan">The plan that holds the name.</param>
    /// <param name="name">A lead, a coordinator, a responsibility's unit, who reports or through whom.</param>
    public Unit? UnitIn(Plan plan, string name)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(name);
        return RegisterOf(plan.Issuer ?? _organization)?.Find(name);
    }

    /// <summary>
    /// What a person means by a unit's name: first among the units of the asker's organisation, then among the others'.
    /// Marks, case, abbreviations and small slips do not matter.
    /// </summary>
    /// <param name="words">The name as written: "VP Sở", "phong to chuc", "personnel department".</param>
    /// <param name="organization">The asker's organisation.</param>
    public UnitMatch Resolve(string words, string organization)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(organization);
        var folded = Folding.FoldToWords(words.Length > 200 ? words[..200] : words);
        if (folded.Length == 0)
        {
            return new UnitMatch.None();
        }

        var exact = Best(folded, organization);
        return exact is not null ? exact.Value.Match : Nearest(folded, organization);
    }

    /// <summary>The issuer that most plans share, what meetings concluded left out, the first of several; empty when no plan names one.</summary>
    internal static string MainIssuer(PlanLibrary library) => ConclusionPlan.Documents(library)
        .Where(plan => plan.Issuer is not null)
        .GroupBy(plan => Folding.FoldToWords(plan.Issuer!), StringComparer.Ordinal)
        .OrderByDescending(issued => issued.Count())
        .FirstOrDefault()?.First().Issuer ?? "";

    /// <summary>The stretches of folded words that name units, left to right, the longest first; they do not overlap.</summary>
    internal IReadOnlyList<UnitMention> FindMentions(IReadOnlyList<string> words, string organization)
    {
        var found = new List<UnitMention>();
        var others = false;
        for (var first = 0; first < words.Count; first++)
        {
            var longest = Math.Min(LongestFrom(words[first]), words.Count - first);
            var run = longest == 0 ? "" : string.Join(' ', words.Skip(first).Take(longest));
            for (int length = longest, end = run.Length; length > 0; end -= words[first + --length].Length + 1)
            {
                if (Best(run.AsSpan(0, end), organization) is { } best)
                {
                    if (OtherOffices.Own(words, first, first + length, best.Strength))
                    {
                        others = true;
                        first += length - 1;
                        break;
                    }

                    found.Add(new UnitMention(first, first + length, best.Match, best.Strength));
                    first += length - 1;
                    break;
                }
            }
        }

        return found.Count > 0 || others ? found : FindSlips(words, organization);
    }

    /// <summary>Units of the asker's organisation written with a slip or without blanks: "van phogn", "vanphong".</summary>
    private List<UnitMention> FindSlips(IReadOnlyList<string> words, string organization)
    {
        if (RegisterOf(organization) is not { } own)
        {
            return [];
        }

        for (var first = 0; first < words.Count; first++)
        {
            var run = words[first];
            if (run.Length > 0 && !own.BeginsCompact(run[0]))
            {
                continue;
            }

            for (var end = first + 1; run.Length <= LongestRun; run += words[end++])
            {
                if (run.Length >= UnitRegister.ShortestRun && UnitRegister.MatchOf(own.Slipped(run)) is UnitMatch.One one)
                {
                    return [new UnitMention(first, end, one, AliasStrength.Name)];
                }

                if (end == words.Count)
                {
                    break;
                }
            }
        }

        return [];
    }

    /// <summary>Whether folded words are a wording of some unit.</summary>
    internal bool IsWording(string folded) => _registers.Values.Any(register => register.Lookup(folded) is not null);

    /// <summary>Every word that occurs in a wording of some unit.</summary>
    internal IEnumerable<string> Vocabulary => _registers.Values.SelectMany(register => register.Words);

    private static IEnumerable<string> NamesIn(Plan plan) =>
    [
        .. plan.Tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)),
        .. plan.Responsibilities.Select(responsibility => responsibility.Unit),
        .. plan.Reports.SelectMany(report => (string?[])[report.Who, report.Via]).OfType<string>(),
    ];

    private UnitRegister? RegisterOf(string organization) =>
        _byIssuer.GetValueOrDefault(organization) ?? _registers.GetValueOrDefault(Folding.FoldToWords(organization));

    /// <summary>How many words the longest wording has, of any unit, that begins with a word; 0 when none does.</summary>
    private int LongestFrom(string word)
    {
        var longest = 0;
        foreach (var register in _registers.Values)
        {
            longest = Math.Max(longest, register.LongestFrom(word));
        }

        return longest;
    }

    private (UnitMatch Match, AliasStrength Strength)? Best(ReadOnlySpan<char> folded, string organization)
    {
        var own = RegisterOf(organization);
        if (own?.Lookup(folded) is { } mine)
        {
            return mine;
        }

        List<(UnitMatch Match, AliasStrength Strength)>? others = null;
        foreach (var register in _registers.Values)
        {
            if (register != own && register.Lookup(folded) is { } other)
            {
                (others ??= []).Add(other);
            }
        }

        return others switch
        {
            null => null,
            [var only] => only,
            _ => (new UnitMatch.Several([.. others.SelectMany(other => UnitRegister.UnitsIn(other.Match))]), others.Max(other => other.Strength)),
        };
    }

    private UnitMatch Nearest(string folded, string organization)
    {
        var own = RegisterOf(organization);
        var near = own?.Nearest(folded) ?? [];
        if (near.Count == 0)
        {
            near = [.. _registers.Values.Where(register => register != own).SelectMany(register => register.Nearest(folded))];
        }

        return UnitRegister.MatchOf(near);
    }
}
