using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Outline.Tables.Flowed;

namespace Assistant.Knowledge.Tests.Outline.Tables;

public sealed class TableCellTests
{
    [Theory]
    [InlineData("Văn phòng Sở", new[] { "Văn phòng Sở" })]
    [InlineData("Các phòng CMNV Sở, đơn vị thuộc Sở", new[] { "Các phòng CMNV Sở", "đơn vị thuộc Sở" })]
    [InlineData("Các sở, ban, ngành; UBND các xã, phường", new[] { "Các sở, ban, ngành", "UBND các xã, phường" })]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị", new[] { "Phòng Kinh tế, Hạ tầng và Đô thị" })]
    [InlineData("Văn phòng HĐND và UBND phường", new[] { "Văn phòng HĐND và UBND phường" })]
    [InlineData("Thanh tra Sở và Phòng Nghiệp vụ", new[] { "Thanh tra Sở", "Phòng Nghiệp vụ" })]
    [InlineData("Văn phòng Sở\nThanh tra Sở", new[] { "Văn phòng Sở", "Thanh tra Sở" })]
    [InlineData("Hải quan cửa khẩu\nBắc Luân; Đội Kiểm soát", new[] { "Hải quan cửa khẩu Bắc Luân", "Đội Kiểm soát" })]
    [InlineData("Liên đoàn Thương mại và\nCông nghiệp chi nhánh", new[] { "Liên đoàn Thương mại và Công nghiệp chi nhánh" })]
    [InlineData("Phòng Công chức, viên chức", new[] { "Phòng Công chức, viên chức" })]
    [InlineData("Ban Quản lý rừng đặc dụng, phòng hộ", new[] { "Ban Quản lý rừng đặc dụng, phòng hộ" })]
    [InlineData(" - ", new string[0])]
    public void Split_CellOfUnits_TellsThemApart(string cell, string[] units) => UnitCell.Split(cell).ShouldBe(units);

    [Theory]
    [InlineData("STT", "Number")]
    [InlineData("**TT**", "Number")]
    [InlineData("Nhiệm vụ trọng tâm", "Content")]
    [InlineData("Cơ quan, đơn vị chủ trì", "Lead")]
    [InlineData("Đơn vị thực hiện", "Lead")]
    [InlineData("Phối hợp thực hiện", "Coordination")]
    [InlineData("Thời gian thực hiện", "Time")]
    [InlineData("Tiến độ", "Time")]
    [InlineData("Kết quả/sản phẩm", "Product")]
    [InlineData("Ghi chú", "Other")]
    [InlineData("Văn phòng Sở", null)]
    public void Of_Label_NamesItsColumn(string label, string? column) => HeaderLabel.Of(label)?.ToString().ShouldBe(column);

    [Theory]
    [InlineData("{RY}", "12026", "I/2026")]
    [InlineData("{RY}", "1VI2026", "IV/2026")]
    [InlineData("{RY}", "111/2026", "III/2026")]
    [InlineData("{RY}", "1v/2026", "IV/2026")]
    [InlineData("{RY}", "II/2026", "II/2026")]
    [InlineData("{R}", "I-", "I")]
    [InlineData("{RY}", "VII/2026", null)]
    [InlineData("{D}", "15/4/2026", "15/4/2026")]
    [InlineData("{Y}", "1926", null)]
    public void Read_DamagedNumeral_IsRepaired(string pattern, string word, string? shown) => TimePattern.Read(pattern, word).ShouldBe(shown);

    [Theory]
    [InlineData(new[] { "1.1", "19", "1.3" }, new[] { "1.1", "1.2", "1.3" })]
    [InlineData(new[] { "3.1", "33", "34", "35" }, new[] { "3.1", "3.3", "3.4", "3.5" })]
    [InlineData(new[] { "1", "", "3" }, new[] { "1", "2", "3" })]
    [InlineData(new[] { "5", "6", "7" }, new[] { "5", "6", "7" })]
    public void Infer_DamagedNumbers_FollowTheSequence(string[] read, string[] numbers)
    {
        var rows = read.Select(word =>
        {
            var row = new DraftRow { Leads = ["Văn phòng"] };
            if (word.Length > 0)
                row.NumberWords.Add(word);

            return row;
        });

        RowNumbering.Infer([.. rows]).ShouldBe(numbers);
    }

    [Theory]
    [InlineData("phong", "phong", 1, 1)]
    [InlineData("chirc", "chuc", 0.6, 0.9)]
    [InlineData("sy", "so", 0.7, 0.9)]
    [InlineData("quoc", "so", 0, 0.4)]
    public void Similarity_OfReadWords_KnowsConfusions(string read, string word, double least, double most) =>
        OcrKey.Similarity(read, word).ShouldBeInRange(least, most);
}
