using Assistant.Testing.Documents;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A state company's plan in a workbook: a heading of two rows, group rows over merged cells, a start and an end column.</summary>
internal static class GridSafetyPlan
{
    public static Sheet[] Sheets { get; } =
    [
        new("KH ATVSLĐ",
        [
            ["TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG"],
            ["CÔNG TY ĐIỆN LỰC QUẢNG NGÃI"],
            ["Số: 1204/KH-QNgPC"],
            ["Quảng Ngãi, ngày 15 tháng 12 năm 2025"],
            ["KẾ HOẠCH"],
            ["An toàn, vệ sinh lao động và phòng chống thiên tai năm 2026"],
            ["Căn cứ Luật An toàn, vệ sinh lao động số 84/2015/QH13; Văn bản số 9012/EVNCPC-AT ngày 01/12/2025 của Tổng Công ty Điện lực miền Trung."],
            [],
            ["STT", "Nội dung", "Đơn vị thực hiện", "", "Thời gian", "", "Ghi chú"],
            ["", "", "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", ""],
            ["I", "Kỹ thuật an toàn"],
            ["1", "Thí nghiệm định kỳ trang bị an toàn, dụng cụ điện", "Phòng An toàn", "Đội Thí nghiệm điện", new DateOnly(2026, 1, 5), new DateOnly(2026, 3, 31), ""],
            ["2", "Sát hạch quy trình an toàn điện cho công nhân", "Phòng An toàn", "Phòng Tổ chức và Nhân sự", new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30), "Thi trên máy"],
            ["3", "Kiểm tra chéo hiện trường giữa các đội quản lý điện", "Phòng Kỹ thuật", "Phòng An toàn; các Đội Quản lý điện khu vực", new DateOnly(2026, 6, 1), new DateOnly(2026, 11, 30), ""],
            ["II", "Phòng cháy, chữa cháy"],
            ["4", "Kiểm định hệ thống báo cháy tự động tại trụ sở, kho vật tư", "Văn phòng", "Phòng Kế hoạch và Vật tư", new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 27), ""],
            ["5", "Diễn tập phương án chữa cháy trạm 110 kV", "Đội Quản lý vận hành lưới điện cao thế", "Phòng An toàn", new DateOnly(2026, 5, 11), new DateOnly(2026, 5, 15), ""],
            ["III", "Phòng chống thiên tai"],
            ["6", "Phát quang hành lang tuyến, chặt tỉa cây trước mùa mưa bão", "Các Đội Quản lý điện khu vực", "Phòng Kỹ thuật", new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 15), ""],
            ["7", "Dự phòng vật tư, máy phát điện diesel", "Phòng Kế hoạch và Vật tư", "Các Đội Quản lý điện khu vực", new DateOnly(2026, 7, 1), new DateOnly(2026, 8, 31), ""],
            [],
            ["Mục tiêu: 100% công nhân được huấn luyện an toàn; số sự cố chủ quan giảm 30% so với năm 2025; tỷ lệ trang bị quá hạn kiểm định không quá 1%."],
            ["Báo cáo: Phòng An toàn tổng hợp, báo cáo Tổng Công ty hằng quý trước ngày 05 tháng đầu quý sau, báo cáo năm trước ngày 10/01/2027."],
            [],
            ["", "", "", "", "KT. GIÁM ĐỐC"],
            ["", "", "", "", "PHÓ GIÁM ĐỐC"],
            ["", "", "", "", "Bùi Thanh Tùng"],
        ],
        ["A1:C1", "A2:C2", "A3:C3", "A4:G4", "A5:G5", "A6:G6", "A7:G7", "A9:A10", "B9:B10", "C9:D9", "E9:F9", "G9:G10", "B11:G11", "B15:G15", "B18:G18", "A22:G22", "A23:G23"]),
    ];
}
