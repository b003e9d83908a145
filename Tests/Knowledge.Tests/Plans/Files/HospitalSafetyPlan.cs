using Assistant.Testing.Documents;
using static Assistant.Testing.Documents.DocumentBlock;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A hospital's plan: sections numbered by styles, an assignment table with merged cells, a footnote.</summary>
internal static class HospitalSafetyPlan
{
    public static OfficeDocument Document { get; } = new()
    {
        LeftHead = ["SỞ Y TẾ TỈNH HƯNG YÊN", "BỆNH VIỆN NHI THÁI BÌNH", "Số: 265/KH-BVN"],
        RightHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hưng Yên, ngày 18 tháng 02 năm 2026"],
        Body =
        [
            new Title("KẾ HOẠCH"),
            new Title("An toàn người bệnh và kiểm soát nhiễm khuẩn năm 2026"),
            new Text("Căn cứ Thông tư số 16/2018/TT-BYT ngày 20/7/2018 của Bộ Y tế quy định về kiểm soát nhiễm khuẩn trong cơ sở khám bệnh, chữa bệnh; Quyết định số 56/QĐ-SYT ngày 15/01/2026 của Giám đốc Sở Y tế về việc giao chỉ tiêu chất lượng;", "Thay thế Kế hoạch số 310/KH-BVN ngày 12/3/2024 của Bệnh viện."),
            Line("Bệnh viện Nhi Thái Bình xây dựng Kế hoạch an toàn người bệnh năm 2026 như sau:"),
            Section("MỤC TIÊU"),
            Item("Tỷ lệ nhân viên y tế tuân thủ vệ sinh tay đạt tối thiểu 90%."),
            Item("Tỷ lệ nhiễm khuẩn bệnh viện dưới 4%."),
            Item("100% sự cố y khoa nghiêm trọng được báo cáo và phân tích nguyên nhân gốc."),
            Item("Giảm 20% số ca té ngã của người bệnh so với năm 2025."),
            Section("NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN"),
            new Table([1, 6, 4, 4, 3],
            [
                DocumentRow.Head("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"),
                new([new("A. ĐÀO TẠO, TRUYỀN THÔNG", Columns: 5)]),
                new([new("1"), new("Tập huấn nhận diện người bệnh, bàn giao an toàn"), new("Phòng Quản lý chất lượng", Rows: 2), new("Phòng Điều dưỡng"), new("Tháng 3/2026")]),
                new([new("2"), new("Phát động cuộc thi sáng kiến an toàn người bệnh"), new("Công đoàn; Đoàn Thanh niên"), new("Quý II/2026")]),
                new([new("B. KIỂM SOÁT NHIỄM KHUẨN", Columns: 5)]),
                new([new("3"), new("Giám sát tuân thủ vệ sinh tay bằng bảng kiểm điện tử"), new("Khoa Kiểm soát nhiễm khuẩn", Rows: 3), new("Các khoa lâm sàng", Rows: 2), new("Hằng tháng")]),
                new([new("4"), new("Nuôi cấy vi sinh môi trường phòng mổ, hồi sức"), new("Trước ngày 15/5/2026")]),
                new([new("5"), new("Sửa đổi quy trình xử lý dụng cụ tái sử dụng"), new("Khoa Dược"), new("Hoàn thành trong quý I/2026")]),
                new([new("C. AN TOÀN PHẪU THUẬT, THUỐC", Columns: 5)]),
                new([new("6"), new("Áp dụng bảng kiểm an toàn phẫu thuật tại tất cả các ca mổ"), new("Khoa Ngoại tổng hợp, Khoa Phẫu thuật - Gây mê hồi sức"), new("Phòng Kế hoạch tổng hợp"), new("Thường xuyên")]),
                new([new("7"), new("Cập nhật danh mục thuốc nguy cơ cao, thuốc nhìn giống nhau, đọc giống nhau"), new("Khoa Dược"), new("Phòng Điều dưỡng; Phòng Công nghệ thông tin"), new("6 tháng đầu năm 2026")]),
            ]),
            Section("TỔ CHỨC THỰC HIỆN"),
            Item("Phòng Quản lý chất lượng"),
            Dash("Đầu mối theo dõi, đánh giá việc thực hiện Kế hoạch."),
            Dash("Tổng hợp, báo cáo Giám đốc hằng quý, chậm nhất ngày 28 tháng cuối quý; báo cáo Sở Y tế kết quả năm trước ngày 15/12/2026."),
            Item("Các khoa, phòng"),
            Dash("Xây dựng kế hoạch của đơn vị, gửi về Phòng Quản lý chất lượng."),
            Dash("Báo cáo sự cố y khoa trong tháng trước ngày 03 hằng tháng."),
            Line("Yêu cầu các khoa, phòng nghiêm túc thực hiện./."),
        ],
        Recipients = ["Nơi nhận:", "- Sở Y tế (b/c);", "- Ban Giám đốc;", "- Các khoa, phòng;", "- Lưu: VT, QLCL."],
        Signature = ["GIÁM ĐỐC", "", "", "Đỗ Mạnh Dũng"],
    };
}
