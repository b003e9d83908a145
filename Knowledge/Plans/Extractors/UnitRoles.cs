using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Tells leads from coordinators in one list: "Văn phòng (chủ trì), Phòng Nội vụ (phối hợp)", "Thanh tra; Văn phòng phối hợp".</summary>
/// <param name="Leads">The units that lead.</param>
/// <param name="Coordinators">The units that coordinate.</param>
internal sealed partial record UnitRoles(IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators)
{
    /// <summary>Takes a list apart; units without a role lead, or coordinate where another unit is said to lead.</summary>
    public static UnitRoles Of(string text)
    {
        var folded = FoldedText.Of(text);
        var roles = Role().Matches(folded.Value);
        if (roles.Count > 0)
            return ByBrackets(folded, roles);
        if (LeadPhrase.Find(text) is { } phrase)
            return new UnitRoles(phrase.Leads, phrase.Coordinators);
        if (Middle().Match(folded.Value) is { Success: true } middle)
        {
            var after = middle.Index + middle.Length;
            return new UnitRoles(UnitPhrases.Split(folded.Slice(0, middle.Index)), UnitPhrases.Split(folded.Slice(after, folded.Value.Length - after)));
        }

        var leads = new List<string>();
        var coordinators = new List<string>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
            (Folding.Fold(part).TrimEnd('.', ' ', ')').EndsWith("phoi hop", StringComparison.Ordinal) ? coordinators : leads).AddRange(UnitPhrases.Split(part));
        return new UnitRoles(leads, coordinators);
    }

    private static UnitRoles ByBrackets(FoldedText folded, MatchCollection roles)
    {
        var leads = new List<string>();
        var coordinators = new List<string>();
        var from = 0;
        foreach (Match role in roles)
        {
            (role.Groups["lead"].Success ? leads : coordinators).AddRange(UnitPhrases.Split(folded.Slice(from, role.Index - from)));
            from = role.Index + role.Length;
        }

        (leads.Count > 0 ? coordinators : leads).AddRange(UnitPhrases.Split(folded.Slice(from, folded.Value.Length - from)));
        return new UnitRoles(leads, coordinators);
    }

    [GeneratedRegex(@" ?[(\[](?:la )?(?:(?<lead>(?:don vi |co quan )?(?:chu tri|dau moi|phu trach chinh|chiu trach nhiem chinh|truong nhom))|(?:don vi |co quan )?(?:cung )?phoi hop(?: thuc hien)?|thanh vien)[)\]] ?[,;]?")]
    private static partial Regex Role();

    [GeneratedRegex(@",? (?:va )?phoi hop(?: cung voi| cung| voi|:)? ?(?=(?:cac )?[a-z])")]
    private static partial Regex Middle();
}
