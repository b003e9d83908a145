using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Answering;

/// <summary>The asker's organisation's plans go before those of others.</summary>
public static class OwnFirst
{
    private static readonly string[] Kinds = ["xa", "phuong", "thi tran", "dac khu", "quan", "huyen", "thi xa", "thanh pho", "tinh"];

    /// <summary>The files to look in first: of the organisation whose place a question names ("phường Hải An"), else of the asker's own.</summary>
    public static HashSet<string> Files(PlanLibrary library, string organization, string question)
    {
        ArgumentNullException.ThrowIfNull(library);
        var asked = $" {Folding.FoldToWords(question)} ";
        var own = Folding.FoldToWords(organization);
        var named = library.Plans.Where(plan => PlaceOf(plan) is { } place && !own.EndsWith(place, StringComparison.Ordinal) && asked.Contains($" {place} ", StringComparison.Ordinal)).ToList();
        return (named.Count > 0 ? named : library.Plans.Where(plan => Rank(plan, organization) == 0)).Select(plan => plan.Source).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>0 for a plan of the asker's organisation, 1 for another.</summary>
    internal static int Rank(Plan plan, Asker asker) => Rank(plan, asker.Organization);

    private static int Rank(Plan plan, string organization) =>
        plan.Issuer is { } issuer && Folding.SameWords(issuer, organization) ? 0 : 1;

    /// <summary>The folded place at the end of an issuer's name: "phuong hai an"; null where it has none.</summary>
    private static string? PlaceOf(Plan plan)
    {
        var words = Folding.FoldToWords(plan.Issuer ?? "");
        var at = Kinds.Select(kind => words.LastIndexOf($" {kind} ", StringComparison.Ordinal)).Max();
        return at < 0 ? null : words[(at + 1)..];
    }
}
