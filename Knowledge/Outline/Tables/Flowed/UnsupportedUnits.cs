using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// Looks again at leads of misread rows that stand nowhere else: the usual names of offices that a row may be completed
/// with are many, and one that neither the document nor another row names is more likely a misreading of one that they do.
/// </summary>
internal static class UnsupportedUnits
{
    /// <summary>How many words of a name tell what it is: "Văn phòng", "Phòng Tổ".</summary>
    private const int Telling = 2;

    /// <summary>Mends the rows in place; what is mended is marked as doubtful.</summary>
    /// <param name="rows">The rows of one table.</param>
    /// <param name="known">The units that the document names outside it.</param>
    public static void Mend(IReadOnlyList<DraftRow> rows, IReadOnlyList<string> known)
    {
        var supported = known.Select(Folding.FoldToWords).ToHashSet(StringComparer.Ordinal);
        supported.UnionWith(rows.SelectMany(row => row.Leads).GroupBy(Folding.FoldToWords).Where(same => same.Count() > 1).Select(same => same.Key));
        var names = rows.SelectMany(row => row.Leads).Where(lead => supported.Contains(Folding.FoldToWords(lead))).DistinctBy(Folding.FoldToWords).ToList();
        foreach (var row in rows.Where(row => row.Leads.Any(lead => !supported.Contains(Folding.FoldToWords(lead)))))
        {
            var leads = row.Leads.Select(lead => supported.Contains(Folding.FoldToWords(lead)) ? lead : Alike(lead, names) ?? (row.IsCompleted ? null : lead)).ToList();
            if (!leads.SequenceEqual(row.Leads))
                row.Doubts[PlanField.Leads] = DoubtReason.TakenFromNeighbour;
            row.Leads = [.. leads.OfType<string>().DistinctBy(Folding.FoldToWords)];
        }
    }

    private static string? Alike(string lead, IReadOnlyList<string> names)
    {
        var alike = names.Where(name => Beginning(name) == Beginning(lead)).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    private static string Beginning(string name) => string.Join(' ', Folding.FoldToWords(name).Split(' ').Take(Telling));
}
