using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Says how the values of a row were read, and how surely.</summary>
internal static class RowReadings
{
    private const double InItsCell = 1;
    private const double OutOfLines = 0.9;
    private const double Doubtful = 0.5;
    private const double ShareOfRows = 0.6;

    /// <summary>The values that most rows of a table have: where one is empty, it may have been lost.</summary>
    public static IReadOnlyCollection<PlanField> UsualIn(IReadOnlyCollection<DraftRow> rows)
    {
        var work = rows.Where(row => !row.IsGroup && !row.IsBare).ToList();
        return [.. new[] { PlanField.Leads, PlanField.Schedule }.Where(field => work.Count > 2 && work.Count(row => Has(row, field)) >= ShareOfRows * work.Count)];
    }

    /// <summary>The readings of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="usual">The values that most rows of its table have.</param>
    public static IReadOnlyList<FieldReading> Of(DraftRow row, IReadOnlyCollection<PlanField> usual)
    {
        var whole = new LineSpan(row.Lines.Min(), row.Lines.Max());
        var readings = new List<FieldReading>();
        foreach (var field in new[] { PlanField.Title, PlanField.Leads, PlanField.Coordinators, PlanField.Schedule, PlanField.Products })
        {
            var lines = row.Places.TryGetValue(field, out var place) ? place : whole;
            if (Has(row, field))
            {
                DoubtReason? doubt = row.Doubts.TryGetValue(field, out var reason) ? reason : null;
                readings.Add(new FieldReading(field, lines, doubt is not null ? Doubtful : row.IsFlowed ? OutOfLines : InItsCell, doubt));
            }
            else if (usual.Contains(field) && !row.IsBare)
            {
                readings.Add(new FieldReading(field, whole, 0, DoubtReason.Missing));
            }
        }

        return readings;
    }

    private static bool Has(DraftRow row, PlanField field) => field switch
    {
        PlanField.Title => row.Content.Count > 0,
        PlanField.Leads => row.Leads.Count > 0,
        PlanField.Coordinators => row.Coordinators.Count > 0,
        PlanField.Schedule => row.Time is not null,
        _ => row.Products.Count > 0,
    };
}
