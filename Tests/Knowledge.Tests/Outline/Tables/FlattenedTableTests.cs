using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Outline.Tables;

public sealed class FlattenedTableTests
{
    private const string Before = "II. NHIỆM VỤ CỤ THỂ\n\n";

    private const string After = """


        III. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Sở
        - Theo dõi, đôn đốc việc thực hiện Kế hoạch.
        2. Trung tâm Kiểm soát bệnh tật
        - Giám sát dịch bệnh.
        3. Chi cục An toàn vệ sinh thực phẩm
        - Báo cáo trước ngày 10 hằng tháng.
        """;

    public static TheoryData<string, string> CellForms() => Each("markdown", "markdown, time first", "tabs", "grid", "grid, centred", "grid, two pages", "stacked", "stacked, wrapped");

    public static TheoryData<string> FlowedForms() => ["flowed", "flowed, cells on top", "flowed, no numbers", "flowed, noised"];

    [Theory]
    [MemberData(nameof(CellForms))]
    public void Find_CellsKeptApart_ReadsEveryCell(string form, string name)
    {
        var rows = SampleTables.All[name];

        var read = Read(form, rows);

        var all = rows.Count(row => row.Lead.Length > 0);
        Accuracy.Of(rows, read).ShouldBe(new Accuracy(all, all, all, all, all, all, Extra: 0));
    }

    [Theory]
    [MemberData(nameof(FlowedForms))]
    public void Find_CellsRunTogether_ReadsNearlyEveryCell(string form)
    {
        var measured = SampleTables.All.Values.Select(rows => Accuracy.Of(rows, Read(form, rows))).ToList();

        var rows = measured.Sum(one => one.Rows);
        measured.Sum(one => Math.Abs(one.Extra)).ShouldBe(0);
        measured.Sum(one => one.Times).ShouldBe(rows);
        measured.Sum(one => one.Contents).ShouldBeGreaterThanOrEqualTo(rows - 2);
        measured.Sum(one => one.Leads).ShouldBeGreaterThanOrEqualTo(rows - 2);
        measured.Sum(one => one.Coordinators).ShouldBeGreaterThanOrEqualTo(rows - 3);
        if (form != "flowed, no numbers")
            measured.Sum(one => one.Numbers).ShouldBe(rows);
    }

    [Fact]
    public void Find_NumbersLostEverywhere_InventsNone() =>
        Read("flowed, no numbers", SampleTables.Digital).ShouldAllBe(row => row.Number == null);

    [Theory]
    [InlineData("markdown")]
    [InlineData("grid")]
    [InlineData("stacked")]
    [InlineData("flowed")]
    public void Find_GroupRows_NameTheirRowsAndAreNoRows(string form)
    {
        var read = Read(form, SampleTables.Reform);

        read.Select(row => row.Group).ShouldBe(["I", "I", "II", "II", "II"]);
        read.ShouldAllBe(row => !row.IsHeading);
    }

    [Fact]
    public void Find_ProductColumn_SplitsProducts()
    {
        const string Table = """
            | TT | Nội dung | Chủ trì | Thời gian | Sản phẩm |
            |---|---|---|---|---|
            | 1 | Tổ chức hội nghị quán triệt | Văn phòng Sở | Quý I/2026 | Hội nghị; tài liệu tuyên truyền |
            """;

        var row = Find(Table).ShouldHaveSingleItem().Rows.ShouldHaveSingleItem();

        row.Products.ShouldBe(["Hội nghị", "tài liệu tuyên truyền"]);
        row.Coordinators.ShouldBeEmpty();
    }

    [Fact]
    public void Find_Rows_QuoteTheLinesOfTheOriginal()
    {
        var text = SourceText.FromString("plan.txt", Before + TablePrinter.Print("grid", SampleTables.Youth));

        var row = new AssignmentTableReader().Find(text, text).ShouldHaveSingleItem().Rows[1];

        row.Evidence.Quote.ShouldBe(text.Quote(row.Evidence.Lines));
        row.Evidence.Quote.ShouldContain("Phát động cuộc thi");
    }

    [Theory]
    [InlineData("1. Văn phòng Sở chủ trì, phối hợp với các phòng xây dựng nội dung.\n2. Thời gian thực hiện: Quý I/2026.\n3. Đơn vị phối hợp: Thanh tra Sở.")]
    [InlineData("a) Đơn vị chủ trì: Văn phòng Sở\nb) Nội dung: tập huấn\nc) Thời gian thực hiện: Thường xuyên")]
    [InlineData("| Họ tên | Chức vụ |\n| --- | --- |\n| Nguyễn Văn A | Giám đốc |")]
    public void Find_NoTable_FindsNone(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void Find_DifferentNumbersOfLines_IsRefused() => Should.Throw<ArgumentException>(() =>
        new AssignmentTableReader().Find(SourceText.FromString("a.txt", "một\nhai"), SourceText.FromString("a.txt", "một")));

    private static TheoryData<string, string> Each(params string[] forms)
    {
        var data = new TheoryData<string, string>();
        foreach (var form in forms)
        {
            foreach (var name in SampleTables.All.Keys)
                data.Add(form, name);
        }

        return data;
    }

    private static IReadOnlyList<AssignmentTable> Find(string table)
    {
        var text = SourceText.FromString("plan.txt", table);
        return new AssignmentTableReader().Find(text, text);
    }

    private static List<AssignmentRow> Read(string form, SampleRow[] rows) =>
        [.. Find(Before + TablePrinter.Print(form, rows) + After).SelectMany(table => table.Rows)];
}
