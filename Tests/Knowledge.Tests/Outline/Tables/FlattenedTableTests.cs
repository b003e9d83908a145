using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Reading;
using Xunit.Abstractions;

namespace Assistant.Knowledge.Tests.Outline.Tables;

public sealed class FlattenedTableTests(ITestOutputHelper output)
{
    private const string Before = "II. NHIỆM VỤ CỤ THỂ\n\n";
    private const string After = "\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Theo dõi, đôn đốc việc thực hiện Kế hoạch.\n";

    [Theory]
    [InlineData("markdown")]
    [InlineData("tabs")]
    [InlineData("grid")]
    [InlineData("grid, centred")]
    [InlineData("grid, two pages")]
    [InlineData("stacked")]
    [InlineData("stacked, wrapped")]
    [InlineData("flowed")]
    [InlineData("flowed, cells on top")]
    [InlineData("flowed, no numbers")]
    [InlineData("flowed, noised")]
    public void Measure(string form)
    {
        foreach (var (name, rows) in SampleTables.All)
        {
            var text = SourceText.FromString("x.txt", Before + TablePrinter.Print(form, rows) + After);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var tables = new AssignmentTableReader().Find(text, text);
            var read = tables.SelectMany(table => table.Rows).ToList();
            output.WriteLine($"{form} {name} tables={tables.Count} {Accuracy.Of(rows, read)} {watch.ElapsedMilliseconds} ms");
            if (Environment.GetEnvironmentVariable("SHOW") == "1")
                foreach (var row in read)
                    output.WriteLine($"   [{row.Group}] {row.Number} | {row.Content} | {string.Join(" # ", row.Leads)} | {string.Join(" # ", row.Coordinators)} | {row.Time} {(row.IsHeading ? "HEAD" : "")}");
        }
    }
}
