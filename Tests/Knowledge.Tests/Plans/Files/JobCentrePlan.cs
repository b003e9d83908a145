using Assistant.Testing.Documents;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A job centre's plan kept in a workbook: title rows over merged cells, deadlines as real dates, notes under the table.</summary>
internal static class JobCentrePlan
{
    public static Sheet[] Sheets { get; } =
    [
        new("Kế hoạch 2026",
        [
            ["SỞ NỘI VỤ TỈNH CÀ MAU", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", "", "Độc lập - Tự do - Hạnh phúc"],
            ["Số: 38/KH-TTDVVL", "", "", "Cà Mau, ngày 22 tháng 01 năm 2026"],
            [],
            ["KẾ HOẠCH"],
            ["Kết nối cung - cầu lao động năm 2026"],
            ["(Thực hiện Quyết định số 88/QĐ-SNV ngày 12/01/2026 của Giám đốc Sở Nội vụ)"],
            [],
            ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn hoàn thành", "Kết quả"],
            [1, "Khảo sát nhu cầu tuyển dụng của doanh nghiệp", "Phòng Thông tin thị trường lao động", "Ban Quản lý Khu kinh tế", new DateOnly(2026, 3, 31), "Báo cáo khảo sát"],
            [2, "Tổ chức phiên giao dịch việc làm đầu xuân", "Phòng Tư vấn - Giới thiệu việc làm", "Tỉnh đoàn; UBND các xã, phường", new DateOnly(2026, 3, 5), "Phiên giao dịch; danh sách ứng viên"],
            [3, "Tổ chức phiên giao dịch việc làm trực tuyến liên tỉnh", "Phòng Tư vấn - Giới thiệu việc làm", "Phòng Thông tin thị trường lao động", "Hằng tháng", ""],
            [4, "Cập nhật cơ sở dữ liệu người tìm việc", "Phòng Thông tin thị trường lao động", "", "Thường xuyên", ""],
            [5, "Tư vấn cho người hưởng trợ cấp thất nghiệp", "Phòng Bảo hiểm thất nghiệp", "Phòng Tư vấn - Giới thiệu việc làm", "Thường xuyên", ""],
            [6, "Hội thảo đưa người lao động đi làm việc ở nước ngoài theo hợp đồng", "Phòng Tư vấn - Giới thiệu việc làm", "Hội Nông dân tỉnh; Hội Cựu chiến binh tỉnh", "Quý II/2026", "Hội thảo"],
            [7, "Nâng cấp Cổng thông tin việc làm", "Phòng Hành chính - Tổng hợp", "Phòng Thông tin thị trường lao động", new DateOnly(2026, 9, 15), "Cổng thông tin mới"],
            [8, "Tổng kết công tác năm, khen thưởng", "Phòng Hành chính - Tổng hợp", "Các phòng", new DateOnly(2026, 12, 20), "Báo cáo tổng kết"],
            [],
            ["Chỉ tiêu: tư vấn việc làm tăng 10% so với năm 2025; tối thiểu 60% người được giới thiệu có việc làm."],
            ["Chế độ báo cáo: các phòng báo cáo Giám đốc Trung tâm (qua Phòng Hành chính - Tổng hợp) trước ngày 20 hằng tháng; Phòng Hành chính - Tổng hợp báo cáo Sở Nội vụ năm trước ngày 25/11/2026."],
            [],
            ["Nơi nhận:", "", "", "GIÁM ĐỐC"],
            ["- Sở Nội vụ (b/c);"],
            ["- Các phòng;"],
            ["- Lưu: VT.", "", "", "Huỳnh Quốc Việt"],
        ],
        ["A1:C1", "D1:F1", "A2:C2", "D2:F2", "A3:C3", "D3:F3", "A5:F5", "A6:F6", "A7:F7", "A19:F19", "A20:F20"]),
    ];
}
