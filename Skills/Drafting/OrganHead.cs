using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Drafting;

/// <summary>What the head of a draft says of who issues it, as far as the organisation's own plans tell.</summary>
/// <param name="office">The plans.</param>
/// <param name="organization">The organisation.</param>
internal sealed class OrganHead(AnsweringOffice office, string organization)
{
    private static readonly string[] Provinces = [" thanh pho ", " tinh "];
    private static readonly string[] NoPartOfInitials = ["phong", "ban", "so", "va"];

    /// <summary>The body that issues what a unit drafts; the organisation itself without one.</summary>
    public IssuingOrgan Of(Unit? unit) => unit is null ? new IssuingOrgan(Superior, organization) : new IssuingOrgan(unit.Organization, unit.Name);

    /// <summary>The place in the date lines of the organisation's plans; null where none names one.</summary>
    public string? Place => Own.Select(plan => plan.Place).OfType<string>().FirstOrDefault();

    /// <summary>How the organisation signs its documents: "SGDĐT" from "KH-SGDĐT"; null where no plan shows it.</summary>
    public string? Symbol => Own.Select(plan => plan.Symbol).OfType<string>()
        .Where(symbol => !symbol.Contains('/', StringComparison.Ordinal) && symbol.Contains('-', StringComparison.Ordinal))
        .Select(symbol => symbol[(symbol.IndexOf('-', StringComparison.Ordinal) + 1)..])
        .GroupBy(symbol => symbol, StringComparer.Ordinal).OrderByDescending(symbols => symbols.Count()).FirstOrDefault()?.Key;

    /// <summary>A unit's initials, "KHTC"; null where they could be those of another unit.</summary>
    public string? SymbolOf(Unit unit)
    {
        var words = unit.Name.Split([' ', '-', '–', ','], StringSplitOptions.RemoveEmptyEntries);
        var initials = string.Concat(words.Where((word, at) => !(NoPartOfInitials.Contains(Folding.FoldToWords(word)) && (at == 0 || at == words.Length - 1 || word.Length < 3)))
            .Select(word => char.ToUpperInvariant(word[0])));
        return initials.Length > 1 && office.Named.Directory.Resolve(initials, unit.Organization) is UnitMatch.One { Unit: var named } && named == unit ? initials : null;
    }

    private IEnumerable<Plan> Own => office.Library.Plans
        .Where(plan => plan.Issuer is { } issuer && Folding.SameWords(issuer, organization)).OrderByDescending(plan => plan.Year ?? 0);

    /// <summary>A department (sở) stands below the people's committee of its province or city.</summary>
    private string? Superior
    {
        get
        {
            var folded = FoldedText.Of(organization);
            var at = Provinces.Select(rank => folded.Value.IndexOf(rank, StringComparison.Ordinal)).Max();
            return at > 0 && folded.Value.StartsWith("so ", StringComparison.Ordinal) ? DraftTexts.Say("Superior", folded.Slice(at + 1, folded.Value.Length - at - 1).Trim()) : null;
        }
    }
}
