using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>The scanned plan's table, whose cells stand split at the ends of lines, against the reading of a careful clerk.</summary>
public sealed class ScannedTableTests
{
    private static readonly SourceText Original = Load();
    private static readonly Lazy<AssignmentTable> Table = new(() => new AssignmentTableReader().Find(Original, new TextRestorer().Restore(Original)).Single());
    private static readonly Plan Label = LabelledPlans.Load().Plans.Single(plan => plan.Source.StartsWith("002", StringComparison.Ordinal));

    public static TheoryData<string> Keys() => [.. Label.Tasks.Select(task => task.Key.Value)];

    [Fact]
    public void Find_ScannedTable_HasEveryRowAndNoOther() =>
        Table.Value.Rows.Select(row => row.Number).ShouldBe(Label.Tasks.Select(task => task.Key.Value));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Find_ScannedRow_ReadsUnits(string key)
    {
        var (row, task) = Pair(key);
        row.Leads.Select(Folding.FoldToWords).ShouldBe(task.Leads.Select(Folding.FoldToWords));
        row.Coordinators.Select(Folding.FoldToWords).ShouldBe(task.Coordinators.Select(Folding.FoldToWords));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Find_ScannedRow_ReadsTime(string key)
    {
        var (row, task) = Pair(key);
        Folding.FoldToWords(row.Time ?? "").ShouldBe(Folding.FoldToWords(task.Schedule.Text ?? ""));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Find_ScannedRow_ReadsContent(string key)
    {
        var (row, task) = Pair(key);


        // The first words of 3.1 are illegible.
        Accuracy.Similarity(row.Content, task.Title).ShouldBeGreaterThan(key == "3.1" ? 0.8 : 0.9);
    }

    [Fact]
    public void Find_ScannedTable_TellsTheHeadingRow() =>
        Table.Value.Rows.Where(row => row.IsHeading).Select(row => row.Number).ShouldBe(["3.2"]);

    [Fact]
    public void Find_OverprintedUnits_AreMarkedDoubtful() =>
        Pair("3.3").Row.IsDoubtful.ShouldBeTrue();

    [Fact]
    public void Find_ScannedRows_LeaveFootnotesOut() => Pair("1.1").Row.Evidence.Lines.Last.ShouldBeLessThan(91);

    private static (AssignmentRow Row, PlanTask Task) Pair(string key) =>
        (Table.Value.Rows.Single(row => row.Number == key), Label.Tasks.Single(task => task.Key.Value == key));

    private static SourceText Load()
    {
        const string Name = "002_0295eccbc9e7aa97.txt";
        using var stream = typeof(SourceText).Assembly.GetManifestResourceStream("corpus/" + Name)!;
        using var reader = new StreamReader(stream);
        return SourceText.FromString(Name, reader.ReadToEnd());
    }
}
