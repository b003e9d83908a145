using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>Tables that stand in plain text in the forms that converters and people leave them.</summary>
public sealed class PrintedFormTests
{
    [Fact]
    public void Find_PipesWithWrappedCells_JoinsTheLinesOfARow() => Read("""
        | TT | Nội dung                | Đơn vị     | Đơn vị phối   | Thời gian  | Sản phẩm        |
        |    | công việc               | chủ trì    | hợp           |            |                 |
        |----|-------------------------|------------|---------------|------------|-----------------|
        | 1  | Khảo sát nhu cầu sử     | Phòng Hành | Các khoa      | Tháng      | Báo cáo khảo    |
        |    | dụng nhà ở của viên     | chính      |               | 3/2026     | sát; danh sách  |
        |    | chức trẻ                |            |               |            |                 |
        | 2  | Cải tạo khu vui chơi    | Công đoàn  | Phòng Tài     | Quý II     | Khu vui chơi    |
        |    | cho bệnh nhi            | bệnh viện  | chính         | năm 2026   |                 |
        """).ShouldBe(
        [
            "1 | Khảo sát nhu cầu sử dụng nhà ở của viên chức trẻ | Phòng Hành chính | Các khoa | Tháng 3/2026 | Báo cáo khảo sát; danh sách",
            "2 | Cải tạo khu vui chơi cho bệnh nhi | Công đoàn bệnh viện | Phòng Tài chính | Quý II năm 2026 | Khu vui chơi",
        ]);

    [Fact]
    public void Find_PipesWithoutHeader_AreToldByTheirRows() => Read("""
        | 1 | Lắp đặt biển báo tại bến đò ngang | Phòng Kinh tế | Công an xã | Tháng 4/2026 |
        | 2 | Cấp phát áo phao cho chủ đò | Hội Chữ thập đỏ xã | Các thôn ven sông | Tháng 5/2026 |
        | 3 | Kiểm tra giấy phép chở khách | Công an xã | Phòng Kinh tế | Thường xuyên |
        """).ShouldBe(
        [
            "1 | Lắp đặt biển báo tại bến đò ngang | Phòng Kinh tế | Công an xã | Tháng 4/2026",
            "2 | Cấp phát áo phao cho chủ đò | Hội Chữ thập đỏ xã | Các thôn ven sông | Tháng 5/2026",
            "3 | Kiểm tra giấy phép chở khách | Công an xã | Phòng Kinh tế | Thường xuyên",
        ]);

    [Fact]
    public void Find_TabsWithRemarksAndGroups_ReadsRows() => Read(
        "STT\tNhiệm vụ\tPhân công\tHoàn thành\tGhi chú\n"
        + "I\tCông tác chuẩn bị\n"
        + "1\tThành lập tổ rà soát hương ước\tChủ trì: Phòng Tư pháp; phối hợp: Mặt trận Tổ quốc xã\tTháng 2/2026\t\n"
        + "II\tCông tác thực hiện\n"
        + "2\tLấy ý kiến Nhân dân\tChủ trì: Các thôn; phối hợp: Phòng Tư pháp\tTháng 3/2026\tTheo mẫu\n").ShouldBe(
        [
            "1 | Thành lập tổ rà soát hương ước | Phòng Tư pháp | Mặt trận Tổ quốc xã | Tháng 2/2026",
            "2 | Lấy ý kiến Nhân dân | Các thôn | Phòng Tư pháp | Tháng 3/2026",
        ]);

    [Fact]
    public void Find_GridThatShiftsOnTheNextPage_ReadsBothPages() => Read("""
        STT   Nội dung công việc                    Đơn vị chủ trì       Đơn vị phối hợp        Thời gian
        1     Bảo dưỡng hệ thống chiếu sáng         Đội Hạ tầng          Điện lực khu vực       Tháng 1/2026
              công cộng
        2     Sơn kẻ vạch đường trước cổng          Phòng Kinh tế        Công an phường;        Quý III/2026
              trường học                                                 các trường học

                                                      4

        STT        Nội dung công việc                   Đơn vị chủ trì         Đơn vị phối hợp       Thời gian
        3          Thay nắp hố ga hư hỏng trên          Đội Hạ tầng            Tổ dân phố số 5       Hằng tháng
                   các tuyến phố
        4          Di dời cột điện gây cản trở          Điện lực khu vực       Đội Hạ tầng           Trước ngày
                   giao thông                                                                        30/9/2026
        """).ShouldBe(
        [
            "1 | Bảo dưỡng hệ thống chiếu sáng công cộng | Đội Hạ tầng | Điện lực khu vực | Tháng 1/2026",
            "2 | Sơn kẻ vạch đường trước cổng trường học | Phòng Kinh tế | Công an phường; các trường học | Quý III/2026",
            "3 | Thay nắp hố ga hư hỏng trên các tuyến phố | Đội Hạ tầng | Tổ dân phố số 5 | Hằng tháng",
            "4 | Di dời cột điện gây cản trở giao thông | Điện lực khu vực | Đội Hạ tầng | Trước ngày 30/9/2026",
        ]);

    [Fact]
    public void Find_GridRowCutByAPage_GoesOnAfterTheHeader() => Read("""
        TT   Nội dung                              Cơ quan chủ trì       Cơ quan phối hợp         Thời hạn
        1    Số hóa bản đồ địa chính các xã        Sở Nông nghiệp        Văn phòng Đăng ký        Quý IV/2026
             mới sáp nhập, đối chiếu thực          và Môi trường         đất đai tỉnh; Trung

                                                  2

        TT   Nội dung                              Cơ quan chủ trì       Cơ quan phối hợp         Thời hạn
             địa                                                         tâm Đo đạc
        2    Công khai giá đất                     Sở Tài chính          Thuế tỉnh                Tháng 12/2026
        """).ShouldBe(
        [
            "1 | Số hóa bản đồ địa chính các xã mới sáp nhập, đối chiếu thực địa | Sở Nông nghiệp và Môi trường | Văn phòng Đăng ký đất đai tỉnh; Trung tâm Đo đạc | Quý IV/2026",
            "2 | Công khai giá đất | Sở Tài chính | Thuế tỉnh | Tháng 12/2026",
        ]);

    [Fact]
    public void Find_GridWithoutNumbersAndWithProducts_ReadsRows() => Read("""
        Nhiệm vụ                              Phụ trách            Thời gian           Kết quả
        Viết đề cương tuyên truyền            Ban Tuyên giáo       Tháng 2/2026        Đề cương
        Mở lớp tập huấn báo cáo viên          Trường Chính trị     Quý II/2026         Lớp học; giáo trình
        Thi báo cáo viên giỏi                 Ban Tuyên giáo       Quý IV/2026         Hội thi
        """).ShouldBe(
        [
            "? | Viết đề cương tuyên truyền | Ban Tuyên giáo |  | Tháng 2/2026 | Đề cương",
            "? | Mở lớp tập huấn báo cáo viên | Trường Chính trị |  | Quý II/2026 | Lớp học; giáo trình",
            "? | Thi báo cáo viên giỏi | Ban Tuyên giáo |  | Quý IV/2026 | Hội thi",
        ]);

    [Fact]
    public void Find_OneCellALineWithProducts_ReadsRows() => Read("""
        Stt
        Nội dung
        Đơn vị chủ trì
        Đơn vị phối hợp
        Thời gian
        Sản phẩm
        1
        Xây dựng phần mềm đặt lịch khám
        Phòng Công nghệ thông tin
        Khoa Khám bệnh
        Quý I/2026
        Phần mềm
        2
        Đào tạo nhân viên tiếp đón
        Phòng Điều dưỡng
        Khoa Khám bệnh; Phòng Công tác xã hội
        Tháng 4/2026
        Kế hoạch đào tạo; chứng nhận
        3
        Lấy ý kiến người bệnh
        Phòng Công tác xã hội
        Các khoa
        Hằng tháng
        Báo cáo
        """).ShouldBe(
        [
            "1 | Xây dựng phần mềm đặt lịch khám | Phòng Công nghệ thông tin | Khoa Khám bệnh | Quý I/2026 | Phần mềm",
            "2 | Đào tạo nhân viên tiếp đón | Phòng Điều dưỡng | Khoa Khám bệnh; Phòng Công tác xã hội | Tháng 4/2026 | Kế hoạch đào tạo; chứng nhận",
            "3 | Lấy ý kiến người bệnh | Phòng Công tác xã hội | Các khoa | Hằng tháng | Báo cáo",
        ]);

    [Fact]
    public void Find_FlowedLinesWithProducts_KeepsProducts() => Read("""
        Stt Nội dung Đơn vị Đơn vị Thời gian Sản phẩm
        chủ trì phối hợp
        1 Rà soát quy chế làm việc của cơ quan và đề Văn phòng Thanh tra Quý Quyết định
        xuất sửa đổi. Sở Sở I/2026
        2 Tổ chức tập huấn kỹ năng soạn thảo văn bản Văn phòng Các phòng Tháng Hội nghị
        cho công chức mới. Sở chuyên môn 4/2026 tập huấn
        thuộc Sở
        3 Kiểm tra việc lập hồ sơ công việc trên môi Thanh tra Văn phòng Quý Báo cáo
        trường điện tử. Sở Sở III/2026
        """).ShouldBe(
        [
            "1 | Rà soát quy chế làm việc của cơ quan và đề xuất sửa đổi | Văn phòng Sở | Thanh tra Sở | Quý I/2026 | Quyết định",
            "2 | Tổ chức tập huấn kỹ năng soạn thảo văn bản cho công chức mới | Văn phòng Sở | Các phòng chuyên môn thuộc Sở | Tháng 4/2026 | Hội nghị tập huấn",
            "3 | Kiểm tra việc lập hồ sơ công việc trên môi trường điện tử | Thanh tra Sở | Văn phòng Sở | Quý III/2026 | Báo cáo",
        ]);

    [Theory]
    [InlineData("| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2026 | Đơn vị theo dõi |\n| 1 | Tỷ lệ hộ dùng nước sạch | % | 98 | Phòng Kinh tế |\n| 2 | Số trạm cấp nước | trạm | 3 | Phòng Kinh tế |")]
    [InlineData("TT   Nội dung chi            Số lượng     Thành tiền\n1    In tờ rơi               2.000        6.000.000\n2    Thuê hội trường         1            3.000.000")]
    [InlineData("1. Tổ chức hội nghị vào Quý I/2026.\n2. Văn phòng Sở tổng hợp, báo cáo trước ngày 15/6/2026.\n3. Các phòng thuộc Sở thực hiện thường xuyên.\n4. Phòng Tổ chức Cán bộ theo dõi trong năm 2026.")]
    public void Find_OtherTablesAndLists_GiveNoRows(string text) => Read(text).ShouldBeEmpty();

    private static IReadOnlyList<string> Read(string table)
    {
        var text = SourceText.FromString("plan.txt", "II. NHIỆM VỤ CỤ THỂ\n\n" + table.TrimEnd() + "\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng chuyên môn thuộc Sở thực hiện nhiệm vụ được giao.\n");
        return [.. new AssignmentTableReader().Find(text, text).SelectMany(one => one.Rows).Select(Shown)];
    }

    private static string Shown(AssignmentRow row) => string.Join(" | ", new[]
    {
        row.Number ?? "?", row.Content, string.Join("; ", row.Leads), string.Join("; ", row.Coordinators), row.Time ?? "-", string.Join("; ", row.Products),
    }).TrimEnd(' ', '|');
}
