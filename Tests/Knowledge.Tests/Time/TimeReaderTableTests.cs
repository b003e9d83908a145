using System.Text;

namespace Assistant.Knowledge.Tests.Time;

public sealed class TimeReaderTableTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (text, expected) in TimeTable.Rows())
            rows.Add(text, expected);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_ATextOfTheTable_GivesWhatTheTableSays(string text, string expected) => TimeTable.Read(text).ShouldBe(expected);

    [Fact]
    public void Read_TheWholeTable_IsLargeEnoughAndRight()
    {
        var rows = TimeTable.Rows().ToList();
        rows.Select(row => row.Text).Distinct(StringComparer.Ordinal).Count().ShouldBe(rows.Count);
        rows.Count.ShouldBeGreaterThanOrEqualTo(250);
        rows.Count(row => row.Expected.Length == 0).ShouldBeGreaterThanOrEqualTo(60);
        ShareRight(rows, text => text, TimeTable.Read).ShouldBeGreaterThanOrEqualTo(0.97);
    }

    [Fact]
    public void Read_TheTableDecomposed_GivesTheSameTimes() =>
        ShareRight(Times(), text => text.Normalize(NormalizationForm.FormD), TimeTable.ReadTimes).ShouldBe(1);

    [Fact]
    public void Read_TheTableWithoutMarks_GivesTheSameTimesAlmostAlways() =>
        ShareRight(Times(), Writing.WithoutMarks, TimeTable.ReadTimes).ShouldBeGreaterThanOrEqualTo(0.97);

    [Fact]
    public void Read_TheTableAsKeysOfTelex_GivesTheSameTimesAlmostAlways() =>
        ShareRight(Times(), Writing.AsTelex, TimeTable.ReadTimes).ShouldBeGreaterThanOrEqualTo(0.97);

    [Fact]
    public void Read_TheTableInASentence_GivesTheSameTimesAlmostAlways() =>
        ShareRight(Times(), text => $"Anh ơi, {text} ạ.", TimeTable.ReadTimes).ShouldBeGreaterThanOrEqualTo(0.96);

    private static List<(string Text, string Times)> Times() => [.. TimeTable.Rows().Select(row => (row.Text, TimeTable.ReadTimes(row.Text)))];

    private static double ShareRight(IReadOnlyCollection<(string Text, string Expected)> rows, Func<string, string> write, Func<string, string> read) =>
        rows.Count(row => read(write(row.Text)) == row.Expected) / (double)rows.Count;
}
