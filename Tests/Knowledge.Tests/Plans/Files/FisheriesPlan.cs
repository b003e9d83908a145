using Assistant.Testing.Documents;
using static Assistant.Testing.Documents.DocumentBlock;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A sub-department's plan set in two columns.</summary>
internal static class FisheriesPlan
{
    public static OfficeDocument Document { get; } = new()
    {
        LeftHead = ["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC THỦY SẢN", "Số: 143/KH-CCTS"],
        RightHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đồng Tháp, ngày 04 tháng 4 năm 2025"],
        Body =
        [
            new Title("KẾ HOẠCH"),
            new Title("Chống khai thác thủy sản bất hợp pháp, bảo vệ và phát triển nguồn lợi thủy sản năm 2025"),
            Line("Thực hiện Chỉ thị số 32-CT/TW ngày 10/4/2024 của Ban Bí thư; Nghị định số 37/2024/NĐ-CP ngày 04/4/2024 của Chính phủ; Kế hoạch số 77/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh, Chi cục Thủy sản xây dựng Kế hoạch như sau:"),
            Section("MỤC ĐÍCH, YÊU CẦU"),
            Item("Chấm dứt tình trạng tàu cá vi phạm vùng biển nước ngoài."),
            Item("Phát huy vai trò cộng đồng trong bảo vệ nguồn lợi thủy sản."),
            Section("CHỈ TIÊU"),
            Dash("100% tàu cá từ 15 mét trở lên duy trì kết nối thiết bị giám sát hành trình."),
            Dash("Tối thiểu 95% sản lượng thủy sản qua cảng được giám sát."),
            Dash("Giảm 50% số vụ vi phạm hành chính so với năm 2024."),
            Section("NHIỆM VỤ"),
            Item("Tuyên truyền, vận động chủ tàu, thuyền trưởng"),
            Line("Đơn vị chủ trì: Phòng Khai thác và Phát triển nguồn lợi thủy sản."),
            Line("Đơn vị phối hợp: Đồn Biên phòng Vàm Láng; Nghiệp đoàn nghề cá."),
            Line("Thời gian thực hiện: Thường xuyên."),
            Item("Rà soát, đăng ký, đăng kiểm tàu cá \"3 không\""),
            Line("Đơn vị chủ trì: Trạm Đăng kiểm tàu cá."),
            Line("Đơn vị phối hợp: UBND các xã ven biển."),
            Line("Thời gian thực hiện: Hoàn thành trước ngày 30/6/2025."),
            Item("Kiểm soát tàu ra, vào cảng; xác nhận nguồn gốc thủy sản"),
            Line("Đơn vị chủ trì: Ban Quản lý Cảng cá."),
            Line("Đơn vị phối hợp: Phòng Thanh tra - Kiểm ngư, Đồn Biên phòng Vàm Láng."),
            Line("Thời gian thực hiện: Hằng ngày."),
            Item("Tuần tra, xử lý nghề lưới kéo sai tuyến, sử dụng xung điện"),
            Line("Đơn vị chủ trì: Phòng Thanh tra - Kiểm ngư."),
            Line("Đơn vị phối hợp: Phòng Cảnh sát đường thủy; Hải đội dân quân thường trực."),
            Line("Thời gian thực hiện: Từ ngày 15/4/2025 đến ngày 15/10/2025."),
            Item("Thả giống tái tạo nguồn lợi thủy sản"),
            Line("Đơn vị chủ trì: Phòng Khai thác và Phát triển nguồn lợi thủy sản."),
            Line("Đơn vị phối hợp: Ban Trị sự Giáo hội Phật giáo tỉnh; Tỉnh đoàn."),
            Line("Thời gian thực hiện: Tháng 5/2025."),
            Item("Tập huấn ghi nhật ký khai thác điện tử"),
            Line("Đơn vị chủ trì: Phòng Hành chính - Tổng hợp."),
            Line("Đơn vị phối hợp: Trung tâm Khuyến nông."),
            Line("Thời gian thực hiện: Quý III/2025."),
            Section("TỔ CHỨC THỰC HIỆN"),
            Item("Phòng Hành chính - Tổng hợp: theo dõi tiến độ; hằng tháng, chậm nhất ngày 22, tham mưu Chi cục báo cáo Sở Nông nghiệp và Môi trường."),
            Item("Phòng Thanh tra - Kiểm ngư: xử lý nghiêm vi phạm, công khai trên phương tiện thông tin đại chúng."),
            Item("Các phòng, trạm: báo cáo 6 tháng trước ngày 08/6/2025, báo cáo năm trước ngày 08/12/2025 về Phòng Hành chính - Tổng hợp."),
            Line("Trên đây là Kế hoạch của Chi cục Thủy sản năm 2025./."),
        ],
        Recipients = ["Nơi nhận:", "- Sở NNMT (b/c);", "- Lãnh đạo Chi cục;", "- Các phòng, trạm;", "- Lưu: VT, KT."],
        Signature = ["CHI CỤC TRƯỞNG", "", "", "Trần Hoàng Nhật Nam"],
    };
}
