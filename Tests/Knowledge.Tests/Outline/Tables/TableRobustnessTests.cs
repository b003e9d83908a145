using System.Globalization;
using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Outline.Tables;

public sealed class TableRobustnessTests
{
    private static readonly string[] Words =
    [
        "Stt", "Nội dung", "Đơn vị chủ trì", "Phối hợp", "Thời gian", "|", "\t", "   ", "1", "1.1", "3o", "a", "I.", "Văn phòng Sở", "Phòng", "Tổ chức", "Cán bộ", "Các phòng", "đơn vị",
        "thuộc Sở", "Quý", "I/2026", "1VI2026", "Thường", "xuyên", "Cả năm", "2026", "Xây dựng kế hoạch", "CÁC NHIỆM VỤ", "T%hgll;]gc", "", ".", "---", "<br>", "**", "xã.", "\u00A0",
    ];

    [Fact]
    public void Find_AnyLines_NeverThrowsAndStaysInTheText()
    {
        var line = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words.Take(12)));
        var text = line.ListOf().Select(lines => string.Join('\n', lines.Take(40).Prepend("Stt Nội dung Đơn vị chủ trì Đơn vị phối hợp Thời gian")));

        Prop.ForAll(text.ToArbitrary(), one =>
        {
            var source = SourceText.FromString("x.txt", one);
            var tables = new AssignmentTableReader().Find(source, source);
            return tables.All(table => table.Lines.Last <= source.Lines.Count
                && table.Rows.All(row => table.Lines.Contains(row.Evidence.Lines.First) && table.Lines.Contains(row.Evidence.Lines.Last) && row.Content.Length > 0));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Find_TablesFollowingOneAnother_DoNotOverlap()
    {
        var text = SourceText.FromString("x.txt", string.Join("\n\nIII. TỔ CHỨC THỰC HIỆN\n\nTrên đây là phần khác.\n\n", SampleTables.All.Values.Select(rows => TablePrinter.Print("markdown", rows))));

        var tables = new AssignmentTableReader().Find(text, text);

        tables.Count.ShouldBe(SampleTables.All.Count);
        tables.Zip(tables.Skip(1)).ShouldAllBe(pair => pair.First.Lines.Last < pair.Second.Lines.First);
    }

    [Theory]
    [InlineData("flowed")]
    [InlineData("grid")]
    [InlineData("stacked")]
    public void Find_LargeTable_IsReadWhole(string form)
    {
        var rows = Enumerable.Range(1, 1600).Select(i => SampleTables.Digital[i % 6] with { Number = ((i % 300) + 1).ToString(CultureInfo.InvariantCulture) }).ToArray();
        var text = SourceText.FromString("x.txt", TablePrinter.Print(form, rows));

        text.Lines.Sum(line => line.Text.Length).ShouldBeGreaterThan(180_000);
        new AssignmentTableReader().Find(text, text).ShouldHaveSingleItem().Rows.Count.ShouldBeInRange(1580, 1620);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("Stt Nội dung Đơn vị chủ trì Thời gian ")]
    [InlineData("Stt   Nội dung   Đơn vị chủ trì   Thời gian   ")]
    [InlineData("T%hgll;]gc ")]
    public void Find_OneEndlessLine_EndsWithoutATable(string piece)
    {
        var text = SourceText.FromString("x.txt", string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));

        new AssignmentTableReader().Find(text, text).ShouldBeEmpty();
    }

    [Fact]
    public void Find_HeadersWithoutRows_AreNotTriedOneByOne()
    {
        var text = SourceText.FromString("x.txt", string.Join('\n', Enumerable.Repeat("Stt Nội dung Đơn vị chủ trì Đơn vị phối hợp Thời gian", 2000)));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        new AssignmentTableReader().Find(text, text).ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
