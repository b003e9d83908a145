using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>How many cells of a table were read right.</summary>
internal sealed record Accuracy(int Rows, int Contents, int Numbers, int Leads, int Coordinators, int Times, int Extra)
{
    public static Accuracy Of(IReadOnlyList<SampleRow> truth, IReadOnlyList<AssignmentRow> read)
    {
        var wanted = truth.Where(row => row.Lead.Length > 0).ToList();
        var pairs = wanted.Select(row => (Row: row, Read: read.MaxBy(one => Similarity(row.Content, one.Content)))).Where(pair => pair.Read is not null).ToList();
        return new Accuracy(
            wanted.Count,
            pairs.Count(pair => Similarity(pair.Row.Content, pair.Read!.Content) >= 0.8),
            pairs.Count(pair => pair.Row.Number == pair.Read!.Number),
            pairs.Count(pair => Same(pair.Row.Lead, pair.Read!.Leads)),
            pairs.Count(pair => Same(pair.Row.Coordinators, pair.Read!.Coordinators)),
            pairs.Count(pair => Folding.SameWords(pair.Row.Time, pair.Read!.Time ?? "")),
            read.Count(row => !row.IsHeading) - wanted.Count);
    }

    /// <summary>The share of the letters that two texts have in common, in order.</summary>
    public static double Similarity(string left, string right)
    {
        var (a, b) = (Folding.FoldToWords(left), Folding.FoldToWords(right));
        var row = new int[b.Length + 1];
        foreach (var letter in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = letter == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return 2.0 * row[b.Length] / Math.Max(1, a.Length + b.Length);
    }

    private static bool Same(string cell, IReadOnlyList<string> units) => Folding.SameWords(cell, string.Join(' ', units));
}
