using Assistant.Testing.Documents;
using static Assistant.Testing.Documents.DocumentBlock;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A commune's plan: three levels numbered paragraph by paragraph, fields behind dashes.</summary>
internal static class NewRuralPlan
{
    public static OfficeDocument Document { get; } = new()
    {
        LeftHead = ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG LỘC", "Số: 61/KH-UBND"],
        RightHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đồng Lộc, ngày 27 tháng 3 năm 2026"],
        Body =
        [
            new Title("KẾ HOẠCH"),
            new Title("Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới trên địa bàn xã Đồng Lộc năm 2026"),
            Line("Thực hiện Quyết định số 419/QĐ-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh Hà Tĩnh về giao nhiệm vụ xây dựng nông thôn mới năm 2026 và Nghị quyết số 05-NQ/ĐU ngày 20/01/2026 của Đảng ủy xã, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"),
            Section("MỤC ĐÍCH, YÊU CẦU"),
            Item("Giữ vững và nâng cao chất lượng các tiêu chí đã đạt; huy động sự tham gia của người dân."),
            Item("Không để phát sinh nợ đọng xây dựng cơ bản; không huy động quá sức dân."),
            Section("CHỈ TIÊU"),
            Item("Có ít nhất 03 thôn đạt chuẩn khu dân cư nông thôn mới kiểu mẫu."),
            Item("Tỷ lệ hộ nghèo giảm còn dưới 2%."),
            Item("Tỷ lệ chất thải rắn sinh hoạt được phân loại tại nguồn đạt từ 75% trở lên."),
            Item("100% tuyến đường trục thôn có điện chiếu sáng."),
            Section("NHIỆM VỤ TRỌNG TÂM"),
            Item("Quy hoạch và phát triển hạ tầng"),
            Point("Rà soát, điều chỉnh quy hoạch chung xây dựng xã"),
            Dash("Chủ trì: Phòng Kinh tế."),
            Dash("Phối hợp: Văn phòng HĐND và UBND xã; các thôn."),
            Dash("Thời gian: hoàn thành trước ngày 30/6/2026."),
            Point("Nâng cấp hệ thống mương tiêu thoát nước tại các khu dân cư"),
            Dash("Chủ trì: Phòng Kinh tế."),
            Dash("Phối hợp: Công ty TNHH MTV Thủy lợi Nam Hà Tĩnh."),
            Dash("Thời gian: từ tháng 4 đến tháng 8/2026."),
            Item("Phát triển kinh tế, nâng cao thu nhập"),
            Point("Xây dựng hồ sơ công nhận sản phẩm OCOP đối với cam bù, mật ong"),
            Dash("Chủ trì: Phòng Kinh tế, Hội Nông dân xã."),
            Dash("Phối hợp: các hợp tác xã."),
            Dash("Thời gian: quý III/2026."),
            Point("Mở lớp dạy nghề may công nghiệp, kỹ thuật chăn nuôi"),
            Dash("Chủ trì: Phòng Văn hóa - Xã hội."),
            Dash("Phối hợp: Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Can Lộc."),
            Dash("Thời gian: 6 tháng cuối năm 2026."),
            Item("Văn hóa, môi trường, an ninh nông thôn"),
            Point("Duy trì phong trào \"Ngày thứ Bảy vì nông thôn mới\", chỉnh trang tường rào xanh"),
            Dash("Chủ trì: Ủy ban Mặt trận Tổ quốc Việt Nam xã."),
            Dash("Phối hợp: các thôn, các trường học."),
            Dash("Thời gian: thường xuyên."),
            Point("Lắp đặt camera an ninh tại các ngã ba, ngã tư"),
            Dash("Chủ trì: Công an xã."),
            Dash("Phối hợp: các thôn."),
            Dash("Thời gian: chậm nhất ngày 31/10/2026."),
            Section("TỔ CHỨC THỰC HIỆN"),
            Item("Phòng Kinh tế"),
            Dash("Tham mưu phân bổ vốn, giám sát đầu tư."),
            Dash("Tham mưu Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh 6 tháng trước ngày 15/6 và năm trước ngày 15/12."),
            Item("Các thôn"),
            Dash("Họp dân bàn, thống nhất nội dung đóng góp."),
            Dash("Báo cáo tiến độ về Phòng Kinh tế trước ngày 25 hằng tháng."),
            Line("Ủy ban nhân dân xã yêu cầu các đơn vị triển khai thực hiện./."),
        ],
        Recipients = ["Nơi nhận:", "- UBND tỉnh (b/c);", "- Thường trực Đảng ủy, HĐND xã;", "- Các thôn;", "- Lưu: VT."],
        Signature = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "Trần Đình Quang"],
    };
}
