using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Outline.Tables;

public sealed class PrintedNamesTests
{
    private const string Veterinary = """
        TT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian
        1 Tiêm phòng vắc xin lở mồm long móng cho đàn Trạm Thú y khu vực UBND các xã Tháng 3/2026
        bò sữa của các hộ chăn nuôi
        2 Lấy mẫu giám sát dịch tả lợn châu Phi tại các Phòng Dịch tễ - Kiểm Trạm Chẩn đoán xét Thường xuyên
        cơ sở giết mổ tập trung dịch động vật nghiệm
        3 Kiểm tra điều kiện vệ sinh thú y của cơ sở kinh Thanh tra Chi cục Đội Quản lý thị Quý III/2026
        doanh thuốc thú y trường số 4
        4 Tổ chức tháng tổng vệ sinh, tiêu độc khử trùng Trạm Thú y khu vực Hội Nông dân tỉnh Trước ngày
        môi trường chăn nuôi trên địa bàn 30/11/2026
        """;

    private const string Library = """
        STT Nội dung Thời gian Chủ trì Phối hợp
        1 Biên soạn thư mục chuyên đề về biển đảo Quý I/2026 Phòng Bổ sung - Phòng Địa chí
        quê hương Biên mục
        2 Trưng bày sách nhân dịp kỷ niệm ngày giải Tháng 4/2026 Phòng Phục vụ Bảo tàng tỉnh
        phóng quê hương bạn đọc
        3 Luân chuyển sách về các điểm bưu điện văn Thường xuyên Phòng Phục vụ Bưu điện tỉnh
        hóa xã bạn đọc
        4 Số hóa tư liệu Hán Nôm do các dòng họ hiến Quý IV/2026 Phòng Địa chí Trường Đại học
        tặng Quy Nhơn
        """;

    private const string Water = """
        TT    Nội dung                              Đơn vị thực hiện       Đơn vị hỗ trợ           Tiến độ
        A   Chống hạn
        1     Nạo vét kênh trục chính đoạn qua      Xí nghiệp Thủy nông    Các hợp tác xã          Trước ngày
              địa bàn ba xã ven sông                Nam Sông               nông nghiệp             15/02/2026
        2     Vận hành trạm bơm dã chiến            Cụm Trạm bơm số 2      Điện lực khu vực        Thường xuyên
        B   Chống úng
        1     Kiểm tra cống dưới đê trước mùa lũ    Phòng Quản lý công     Hạt Quản lý đê          Tháng 5/2026
                                                    trình
        """;

    [Fact]
    public void Find_CellsRunTogetherWithMarks_NamesOnlyUnitsThatArePrinted()
    {
        foreach (var table in new[] { Veterinary, Library })
        {
            var printed = Folding.FoldToWords(table).Split(' ').ToHashSet(StringComparer.Ordinal);

            foreach (var unit in Read(table).SelectMany(row => row.Leads.Concat(row.Coordinators)))
                Folding.FoldToWords(unit).Split(' ').ShouldBeSubsetOf(printed);
        }
    }

    [Fact]
    public void Find_CellsRunTogether_ReadsTimes()
    {
        Read(Veterinary).Select(row => row.Time).ShouldBe(["Tháng 3/2026", "Thường xuyên", "Quý III/2026", "Trước ngày 30/11/2026"]);
        Read(Library).Select(row => row.Time).ShouldBe(["Quý I/2026", "Tháng 4/2026", "Thường xuyên", "Quý IV/2026"]);
    }

    [Fact]
    public void Find_ColumnsByBlanksInLetteredGroups_ReadsEveryGroup()
    {
        Lines(Water).ShouldBe(
        [
            "1 | Xí nghiệp Thủy nông Nam Sông | Các hợp tác xã nông nghiệp | Trước ngày 15/02/2026",
            "2 | Cụm Trạm bơm số 2 | Điện lực khu vực | Thường xuyên",
            "1 | Phòng Quản lý công trình | Hạt Quản lý đê | Tháng 5/2026",
        ]);
        Read(Water).Select(row => row.Group).ShouldBe(["A", "A", "B"]);
    }

    private static IEnumerable<string> Lines(string table) =>
        Read(table).Select(row => $"{row.Number} | {string.Join("; ", row.Leads)} | {string.Join("; ", row.Coordinators)} | {row.Time}");

    private static List<AssignmentRow> Read(string table)
    {
        var text = SourceText.FromString("plan.txt", table);
        return [.. new AssignmentTableReader().Find(text, text).SelectMany(found => found.Rows)];
    }
}
