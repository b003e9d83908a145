using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Directory;

/// <summary>The ways in which an organisation is named at the end of its units' names: "Sở", "phường Hải An".</summary>
internal sealed class OrganizationName
{
    private static readonly string[] Ranks = ["tinh", "thanh pho", "quan", "huyen", "thi xa", "phuong", "xa", "dac khu"];

    private OrganizationName(string full, IReadOnlyList<string> tails)
    {
        Full = full;
        Tails = tails;
    }

    /// <summary>The full name, folded.</summary>
    public string Full { get; }

    /// <summary>Folded wordings, longest first.</summary>
    public IReadOnlyList<string> Tails { get; }

    /// <summary>Derives the wordings of a full name.</summary>
    public static OrganizationName Of(string name)
    {
        var full = UnitWording.Expand(Folding.FoldToWords(name));
        var tails = new HashSet<string>(StringComparer.Ordinal) { full };
        var place = Ranks.Select(rank => full.IndexOf($" {rank} ", StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        var head = place > 0 ? full[..place] : full;
        tails.Add(head);
        if (head is "uy ban nhan dan" or "hoi dong nhan dan" or "dang uy")
        {
            AddPlace(tails, head, full[(place + 1)..]);
        }
        else if (head.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
        {
            tails.Add(head[..end]);
        }

        foreach (var tail in tails.ToArray())
        {
            tails.UnionWith(UnitWording.Abbreviated(tail));
        }

        return new OrganizationName(full, [.. tails.Where(tail => tail.Length > 1).OrderByDescending(tail => tail.Length)]);
    }

    private static void AddPlace(HashSet<string> tails, string head, string place)
    {
        tails.Remove(head);
        tails.Add(place);
        if (Ranks.FirstOrDefault(rank => place.StartsWith($"{rank} ", StringComparison.Ordinal)) is { } rank)
        {
            tails.Add(rank);
            tails.Add($"{head} {rank}");
        }
    }
}
