using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// Mends cells of units of which only the end can be read: where a neighbouring row has a whole cell with that end, it is
/// taken over and the row marked as doubtful. A cell without such a neighbour stays as the phrases completed it.
/// </summary>
internal static class NeighbourCells
{
    private const int Farthest = 8;

    /// <summary>Mends the rows in place.</summary>
    public static void Mend(IReadOnlyList<DraftRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].DamagedLead is { } lead && Nearest(rows, i, lead, row => row.DamagedLead is null ? row.Leads : []) is { } leads)
            {
                if (!leads.SequenceEqual(rows[i].Leads))
                    Doubt(rows[i], PlanField.Leads);
                rows[i].Leads = leads;
            }

            if (rows[i].DamagedCoordinators is { } end && Nearest(rows, i, end, row => row.DamagedCoordinators is null ? row.Coordinators : []) is { } units)
            {
                if (!units.SequenceEqual(rows[i].Coordinators))
                    Doubt(rows[i], PlanField.Coordinators);
                rows[i].Coordinators = units;
            }
        }
    }

    private static void Doubt(DraftRow row, PlanField units)
    {
        row.IsCompleted = true;
        row.Doubts[units] = DoubtReason.TakenFromNeighbour;
    }

    private static IReadOnlyList<string>? Nearest(IReadOnlyList<DraftRow> rows, int at, string end, Func<DraftRow, IReadOnlyList<string>> cell)
    {
        var words = Folding.FoldToWords(end);
        for (var distance = 1; distance <= Farthest; distance++)
        {
            foreach (var i in new[] { at - distance, at + distance })
            {
                if (i < 0 || i >= rows.Count || cell(rows[i]) is not { Count: > 0 } units)
                    continue;

                if (words.Length > 0 && Folding.FoldToWords(string.Join(' ', units)).EndsWith(words, StringComparison.Ordinal))
                    return units;
            }
        }

        return null;
    }
}
