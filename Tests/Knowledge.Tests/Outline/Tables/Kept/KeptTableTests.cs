using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Tests.Outline.Tables.Kept;

/// <summary>Assignment tables as Word, Excel and PDF files hold them, read cell by cell.</summary>
public sealed class KeptTableTests
{
    [Fact]
    public void Find_HeaderOverTwoRows_TellsLeadFromCoordination() => Drawn.Read("""
        | TT | Nội dung công việc | Phân công | < | Thời gian | < | Ghi chú |
        | ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc | ^ |
        | 1 | Rà soát quỹ nhà ở công vụ | Phòng Quản lý nhà | Thanh tra Sở | 05/01/2026 | 31/3/2026 | |
        | 2 | Cập nhật bản đồ ngập úng | Trung tâm Hạ tầng | Phòng Kỹ thuật; Điện lực thành phố | 01/4/2026 | 30/4/2026 | Gửi bản in |
        | 3 | Sơ kết công tác | Văn phòng Sở | | | 20/12/2026 | |
        """).ShouldBe(
        [
            "1 | Rà soát quỹ nhà ở công vụ | Phòng Quản lý nhà | Thanh tra Sở | Từ 05/01/2026 đến 31/3/2026",
            "2 | Cập nhật bản đồ ngập úng | Trung tâm Hạ tầng | Phòng Kỹ thuật; Điện lực thành phố | Từ 01/4/2026 đến 30/4/2026",
            "3 | Sơ kết công tác | Văn phòng Sở |  | 20/12/2026",
        ]);

    [Fact]
    public void Find_ColumnNumbersAndRepeatedHeader_AreNoRows() => Drawn.Read("""
        | STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
        | (1) | (2) | (3) | (4) | (5) |
        | 1 | Tổ chức hội thi tay nghề | Phòng Đào tạo | Công đoàn trường | Tháng 4/2026 |
        | STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
        | 2 | Kiểm định chất lượng | Phòng Khảo thí | Các khoa | Quý III/2026 |
        """).ShouldBe(
        [
            "1 | Tổ chức hội thi tay nghề | Phòng Đào tạo | Công đoàn trường | Tháng 4/2026",
            "2 | Kiểm định chất lượng | Phòng Khảo thí | Các khoa | Quý III/2026",
        ]);

    [Fact]
    public void Find_TableCarriedOnWithoutHeader_KeepsItsColumns() => Drawn.Read(
        """
        | TT | Nội dung | Cơ quan thực hiện | Thời hạn |
        | 1 | Xây dựng quy chế quản lý chợ | Phòng Kinh tế | Quý I/2026 |
        """,
        "12",
        """
        | 2 | Bố trí điểm đỗ xe | Công an phường | Tháng 5/2026 |
        | 3 | Sắp xếp hộ kinh doanh | Ban Quản lý chợ | Quý II/2026 |
        """).ShouldBe(
        [
            "1 | Xây dựng quy chế quản lý chợ | Phòng Kinh tế |  | Quý I/2026",
            "2 | Bố trí điểm đỗ xe | Công an phường |  | Tháng 5/2026",
            "3 | Sắp xếp hộ kinh doanh | Ban Quản lý chợ |  | Quý II/2026",
        ]);

    [Fact]
    public void Find_NoHeaderAnywhere_IsToldByItsRows() => Drawn.Read("""
        | 1 | Kiểm kê tài sản công tại các trường học | Phòng Kế hoạch - Tài chính | Các trường trực thuộc | Quý I/2026 |
        | 2 | Thanh lý trang thiết bị hư hỏng, hết niên hạn | Văn phòng Sở | Phòng Kế hoạch - Tài chính | Tháng 6/2026 |
        | 3 | Cập nhật phần mềm quản lý tài sản | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên |
        """).ShouldBe(
        [
            "1 | Kiểm kê tài sản công tại các trường học | Phòng Kế hoạch - Tài chính | Các trường trực thuộc | Quý I/2026",
            "2 | Thanh lý trang thiết bị hư hỏng, hết niên hạn | Văn phòng Sở | Phòng Kế hoạch - Tài chính | Tháng 6/2026",
            "3 | Cập nhật phần mềm quản lý tài sản | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên",
        ]);

    [Fact]
    public void Find_GroupRowsMergedAcross_NameTheirRowsAndAreNoRows()
    {
        var text = Drawn.Text("""
            | Stt | Nội dung | Chủ trì | Phối hợp | Thời gian |
            | I | Nhóm nhiệm vụ về thể chế | < | < | < |
            | 1 | Ban hành quy chế | Phòng Pháp chế | Văn phòng | Quý I/2026 |
            | II | Nhóm nhiệm vụ về hạ tầng số | < | < | < |
            | 1 | Nâng cấp đường truyền | Trung tâm Công nghệ thông tin | Văn phòng | Quý II/2026 |
            | 2 | Thay máy chủ | Trung tâm Công nghệ thông tin | Phòng Tài chính | Quý IV/2026 |
            | Ghi chú: thời gian có thể thay đổi theo chỉ đạo. | < | < | < | < |
            """);

        var rows = new AssignmentTableReader().Find(text, text).ShouldHaveSingleItem().Rows;

        rows.Select(row => $"{row.Group}.{row.Number}").ShouldBe(["I.1", "II.1", "II.2"]);
        rows.ShouldAllBe(row => row.Leads.Count == 1 && row.Coordinators.Count == 1 && !row.IsHeading);
    }

    [Fact]
    public void Find_NumberedGroupMergedAcross_IsNoRow() => Drawn.Read("""
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |
        | 1 | Nhóm nhiệm vụ về tuyên truyền | < | < |
        | 1.1 | Phát sóng chuyên mục trên đài xã | Trung tâm Văn hóa | Hằng tuần |
        | 1.2 | In tờ gấp | Hội Nông dân xã | Tháng 3/2026 |
        | 2 | Nhóm nhiệm vụ về kiểm tra | < | < |
        | 2.1 | Kiểm tra bến bãi | Công an xã | Quý III/2026 |
        """).ShouldBe(
        [
            "1.1 | Phát sóng chuyên mục trên đài xã | Trung tâm Văn hóa |  | Hằng tuần",
            "1.2 | In tờ gấp | Hội Nông dân xã |  | Tháng 3/2026",
            "2.1 | Kiểm tra bến bãi | Công an xã |  | Quý III/2026",
        ]);

    [Fact]
    public void Find_UnitsAndTimesMergedDownwards_HoldForEachRow() => Drawn.Read("""
        | Stt | Nội dung thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
        | 1 | Khám sức khỏe đầu năm cho học sinh | Trạm Y tế xã | Các trường học | Tháng 9/2026 |
        | 2 | Tẩy giun cho học sinh tiểu học | ^ | ^ | ^ |
        | 3 | Tập huấn sơ cứu | ^ | Hội Chữ thập đỏ | Tháng 10/2026 |
        """).ShouldBe(
        [
            "1 | Khám sức khỏe đầu năm cho học sinh | Trạm Y tế xã | Các trường học | Tháng 9/2026",
            "2 | Tẩy giun cho học sinh tiểu học | Trạm Y tế xã | Các trường học | Tháng 9/2026",
            "3 | Tập huấn sơ cứu | Trạm Y tế xã | Hội Chữ thập đỏ | Tháng 10/2026",
        ]);

    [Fact]
    public void Find_NumberMergedOverPartsWithTheirOwnUnits_MakesThemRows() => Drawn.Read("""
        | Stt | Nội dung | Đơn vị chủ trì | Thời gian |
        | 1 | Xây dựng bộ tài liệu hướng dẫn | Phòng Nghiệp vụ | Quý I/2026 |
        | ^ | Tập huấn theo bộ tài liệu | Trường Chính trị | Quý II/2026 |
        | 2 | Đánh giá sau tập huấn | Phòng Nghiệp vụ | Quý IV/2026 |
        """).ShouldBe(
        [
            "1.a | Xây dựng bộ tài liệu hướng dẫn | Phòng Nghiệp vụ |  | Quý I/2026",
            "1.b | Tập huấn theo bộ tài liệu | Trường Chính trị |  | Quý II/2026",
            "2 | Đánh giá sau tập huấn | Phòng Nghiệp vụ |  | Quý IV/2026",
        ]);

    [Fact]
    public void Find_NumberUnitsAndTimeMergedOverParts_MakesOneRowOfActivities()
    {
        var text = Drawn.Text("""
            | Stt | Nội dung | Đơn vị chủ trì | Thời gian | Sản phẩm |
            | 1 | Tổ chức Ngày hội đọc sách | Thư viện tỉnh | Tháng 4/2026 | Ngày hội |
            | ^ | Trao tặng tủ sách cho trường vùng cao | ^ | ^ | Tủ sách |
            | 2 | Số hóa tư liệu địa chí | Thư viện tỉnh | Cả năm 2026 | Kho tư liệu số |
            """);

        var rows = new AssignmentTableReader().Find(text, text).ShouldHaveSingleItem().Rows;

        rows.Select(row => row.Number).ShouldBe(["1", "2"]);
        rows[0].Activities.ShouldBe(["Tổ chức Ngày hội đọc sách", "Trao tặng tủ sách cho trường vùng cao"]);
        rows[0].Products.ShouldBe(["Ngày hội", "Tủ sách"]);
    }

    [Fact]
    public void Find_CellsOfSeveralParagraphs_AreToldApart()
    {
        var text = Drawn.Text("""
            | TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |
            | 1 | Chuẩn bị đại hội thể thao:¶- Thành lập ban tổ chức¶- Chọn địa điểm thi đấu¶- Mời trọng tài | Phòng Văn hóa - Xã hội | Đoàn Thanh niên xã¶Hội Cựu chiến binh xã¶Công an xã | Quý II/2026 | Quyết định¶Kế hoạch chi tiết |
            | 2 | Bàn giao nhà văn hóa thôn cho cộng đồng¶quản lý, sử dụng | Phòng Kinh tế | Các thôn | Quý III/2026 | Biên bản bàn giao |
            """);

        var rows = new AssignmentTableReader().Find(text, text).ShouldHaveSingleItem().Rows;

        rows[0].Content.ShouldBe("Chuẩn bị đại hội thể thao");
        rows[0].Activities.ShouldBe(["Thành lập ban tổ chức", "Chọn địa điểm thi đấu", "Mời trọng tài"]);
        rows[0].Coordinators.ShouldBe(["Đoàn Thanh niên xã", "Hội Cựu chiến binh xã", "Công an xã"]);
        rows[0].Products.ShouldBe(["Quyết định", "Kế hoạch chi tiết"]);
        rows[1].Content.ShouldBe("Bàn giao nhà văn hóa thôn cho cộng đồng quản lý, sử dụng");
        rows[1].Activities.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Đơn vị thực hiện", "Chủ trì: Sở Y tế¶Phối hợp: Sở Nội vụ; Công an tỉnh", "Sở Y tế", "Sở Nội vụ; Công an tỉnh")]
    [InlineData("Cơ quan chủ trì/phối hợp", "- Đơn vị chủ trì: Cảng vụ Hàng hải; - Đơn vị phối hợp: Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Cảng vụ Hàng hải", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh")]
    [InlineData("Cơ quan chủ trì, phối hợp", "Kho bạc Nhà nước khu vực; Sở Tài chính; Thuế tỉnh", "Kho bạc Nhà nước khu vực", "Sở Tài chính; Thuế tỉnh")]
    [InlineData("Đơn vị thực hiện", "Bảo tàng tỉnh chủ trì, phối hợp với Đài Phát thanh và Truyền hình", "Bảo tàng tỉnh", "Đài Phát thanh và Truyền hình")]
    [InlineData("Bộ phận thực hiện", "Văn phòng (chủ trì); Tổ Công nghệ số cộng đồng (phối hợp)", "Văn phòng", "Tổ Công nghệ số cộng đồng")]
    [InlineData("Đơn vị thực hiện", "Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị thuộc Sở", "")]
    public void Find_OneColumnForBothKindsOfUnits_TellsThemApart(string label, string cell, string leads, string coordinators) => Drawn.Read($"""
        | TT | Nhiệm vụ | {label} | Thời gian |
        | 1 | Diễn tập ứng phó sự cố tràn dầu | {cell} | Quý III/2026 |
        """).ShouldBe([$"1 | Diễn tập ứng phó sự cố tràn dầu | {leads} | {coordinators} | Quý III/2026"]);

    [Fact]
    public void Find_NoNumberColumn_ReadsRows() => Drawn.Read("""
        | DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026 | < | < | < |
        | Công việc | Người phụ trách | Phối hợp | Tiến độ |
        | Lập hồ sơ đề nghị xếp hạng di tích | Phòng Quản lý di sản | UBND xã Hòa Bình | Xong trước ngày 30/6/2026 |
        | Tu bổ mái đình | Ban Quản lý di tích | Phòng Quản lý di sản | 6 tháng cuối năm 2026 |
        """).ShouldBe(
        [
            "? | Lập hồ sơ đề nghị xếp hạng di tích | Phòng Quản lý di sản | UBND xã Hòa Bình | Xong trước ngày 30/6/2026",
            "? | Tu bổ mái đình | Ban Quản lý di tích | Phòng Quản lý di sản | 6 tháng cuối năm 2026",
        ]);

    [Theory]
    [InlineData("| TT | Nội dung chi | Đơn vị tính | Số lượng | Thành tiền |\n| 1 | In tài liệu | Bộ | 200 | 4.000.000 |")]
    [InlineData("| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2026 | Đơn vị chủ trì theo dõi |\n| 1 | Tỷ lệ hộ nghèo | % | 1,2 | Phòng Kinh tế |")]
    [InlineData("| TT | Tên báo cáo | Đơn vị thực hiện | Thời hạn gửi | Nơi nhận |\n| 1 | Báo cáo quý | Văn phòng | Ngày 15 | Sở Nội vụ |")]
    [InlineData("| TT | Nơi nhận | Số bản |\n| 1 | Sở Tài chính | 2 |\n| 2 | Sở Y tế | 1 |")]
    [InlineData("| Thời gian | Nội dung | Người thực hiện |\n| 7h30 - 8h00 | Đón tiếp đại biểu | Văn phòng |\n| 8h00 - 8h15 | Khai mạc | Ban Tổ chức |")]
    [InlineData("| Họ và tên | Chức vụ | Nhiệm vụ |\n| Lê Văn Ba | Trưởng ban | Chỉ đạo chung |")]
    public void Find_TableThatAssignsNoWork_GivesNoRows(string table) => Drawn.Read(table).ShouldBeEmpty();

    [Fact]
    public void Find_KeptTable_IsNotReadAgainLineByLine() => Drawn.Read(
        """
        | TT | Nhiệm vụ | Chủ trì | Thời gian |
        | 1 | Trồng cây phân tán | Hạt Kiểm lâm | Tháng 2/2026 |
        """,
        "Các nhiệm vụ khác theo phân công của Ủy ban nhân dân xã.",
        """
        | TT | Nhiệm vụ | Chủ trì | Thời gian |
        | 1 | Tuần tra rừng | Hạt Kiểm lâm | Thường xuyên |
        """).Count.ShouldBe(2);

    [Fact]
    public void Find_CleanCells_RaiseNoDoubt()
    {
        var text = Drawn.Text("""
            | TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
            | 1 | Lập danh sách hộ cận nghèo | Phòng Văn hóa - Xã hội | Các thôn | Tháng 10/2026 |
            | 2 | Cấp thẻ bảo hiểm y tế | Bảo hiểm xã hội cơ sở | | Tháng 12/2026 |
            | 3 | Hỗ trợ sửa nhà | Phòng Kinh tế | Hội Phụ nữ xã | Quý III/2026 |
            """);

        var readings = new PlanReader().Read(text).Tasks.SelectMany(task => task.Readings).ToList();

        readings.Count.ShouldBe(11);
        readings.ShouldAllBe(reading => reading.Doubt == null && reading.Confidence == 1);
    }

    [Fact]
    public void Find_EmptyOrUnreadableCells_AreDoubted()
    {
        var text = Drawn.Text("""
            | TT | Nhiệm vụ | Chủ trì | Thời gian |
            | 1 | Nạo vét kênh mương | Hợp tác xã Đông Hòa | Tháng 1/2026 |
            | 2 | Sửa trạm bơm | | Tháng 2/2026 |
            | 3 | Bảo dưỡng máy bơm | Hợp tác xã Đông Hòa | Khi nước rút |
            | 4 | Kiểm tra đê bao | Phòng Kinh tế | Tháng 7/2026 |
            """);

        var doubts = new PlanReader().Read(text).Tasks.SelectMany(task => task.Readings.Where(reading => reading.Doubt is not null).Select(reading => (task.Key.Value, reading.Field, reading.Doubt, reading.Lines.First)));

        doubts.ShouldBe([("2", PlanField.Leads, DoubtReason.Missing, 4), ("3", PlanField.Schedule, DoubtReason.NotUnderstood, 5)]);
    }

    [Fact]
    public void Read_TableWithoutMarks_IsReadFromRestoredCells()
    {
        var text = Drawn.Text("""
            | TT | Noi dung nhiem vu | Don vi chu tri | Don vi phoi hop | Thoi gian |
            | 1 | Xay dung ke hoach cai cach hanh chinh nam 2026 | Van phong So | Cac phong chuyen mon | Quy I/2026 |
            | 2 | Kiem tra cong tac van thu, luu tru tai cac don vi truc thuoc | Thanh tra So | Van phong So | Quy III/2026 |
            """.Replace('Đ', 'D'));

        var plan = new PlanReader().Read(text);

        plan.Tasks.Select(task => task.Title).ShouldBe(["Xây dựng kế hoạch cải cách hành chính năm 2026", "Kiểm tra công tác văn thư, lưu trữ tại các đơn vị trực thuộc"]);
        plan.Tasks[0].Leads.ShouldBe(["Văn phòng Sở"]);
        plan.Tasks[0].Evidence.Quote.ShouldContain("Xay dung ke hoach");
    }
}
