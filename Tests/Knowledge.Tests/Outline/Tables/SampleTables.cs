namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>Six tables as offices write them; a row whose number is a Roman numeral, or in capitals without units, names a group.</summary>
internal static class SampleTables
{
    public static readonly SampleRow[] Reform =
    [
        new("I", "Công tác chỉ đạo, điều hành", "", "", ""),
        new("1", "Ban hành kế hoạch cải cách hành chính năm 2026 của Sở và tổ chức quán triệt đến toàn thể công chức.", "Văn phòng Sở", "Các phòng, đơn vị trực thuộc Sở", "Quý I/2026"),
        new("2", "Kiểm tra công tác cải cách hành chính tại các đơn vị trực thuộc.", "Thanh tra Sở", "Văn phòng Sở", "Quý III/2026"),
        new("II", "Cải cách thủ tục hành chính", "", "", ""),
        new("3", "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của ngành.", "Phòng Kế hoạch - Tài chính", "Các phòng chuyên môn thuộc Sở", "Thường xuyên"),
        new("4", "Công khai đầy đủ thủ tục hành chính trên Cổng Dịch vụ công quốc gia.", "Văn phòng Sở", "Các đơn vị liên quan", "Cả năm 2026"),
        new("5", "Đánh giá mức độ hài lòng của người dân đối với dịch vụ giáo dục công.", "Phòng Tổ chức Cán bộ", "Các phòng chuyên môn thuộc Sở", "Quý IV/2026"),
    ];

    public static readonly SampleRow[] Digital =
    [
        new("1", "Xây dựng cơ sở dữ liệu dùng chung của ngành Tư pháp thành phố.", "Sở Tư pháp", "Sở Khoa học và Công nghệ", "Tháng 6/2026"),
        new("2", "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã.", "Sở Nội vụ", "UBND các xã, phường", "Quý II/2026"),
        new("3", "Triển khai chữ ký số cá nhân phục vụ giao dịch điện tử của người dân.", "Sở Khoa học và Công nghệ", "Công an thành phố", "Thường xuyên"),
        new("4", "Bố trí kinh phí thực hiện các nhiệm vụ chuyển đổi số năm 2026 theo quy định.", "Sở Tài chính", "Các sở, ban, ngành", "Quý I/2026"),
        new("5", "Kiểm tra việc bảo đảm an toàn thông tin theo cấp độ tại các cơ quan nhà nước.", "Công an thành phố", "Sở Khoa học và Công nghệ", "Quý III/2026"),
        new("6", "Sơ kết một năm thực hiện Kế hoạch và đề xuất nhiệm vụ năm 2027.", "Văn phòng UBND thành phố", "Các sở, ban, ngành", "Tháng 12/2026"),
    ];

    public static readonly SampleRow[] Ward =
    [
        new("1", "CÔNG TÁC TUYÊN TRUYỀN, PHỔ BIẾN PHÁP LUẬT", "", "", ""),
        new("1.1", "Tuyên truyền Luật Trật tự, an toàn giao thông đường bộ tới các tổ dân phố.", "Phòng Văn hóa - Xã hội", "Công an phường", "Thường xuyên"),
        new("1.2", "Tổ chức hội nghị đối thoại giữa lãnh đạo phường với Nhân dân.", "Văn phòng HĐND và UBND phường", "Phòng Văn hóa - Xã hội", "Quý II/2026"),
        new("2", "CÔNG TÁC XÂY DỰNG CHÍNH QUYỀN VÀ QUẢN LÝ ĐÔ THỊ", "", "", ""),
        new("2.1", "Rà soát, sắp xếp biển hiệu quảng cáo trên các tuyến phố chính của phường.", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường", "Tháng 5/2026"),
        new("2.2", "Nâng cao chất lượng tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo.", "Văn phòng HĐND và UBND phường", "Các phòng, đơn vị thuộc phường", "Cả năm 2026"),
        new("2.3", "Tổ chức ra quân tổng vệ sinh môi trường vào sáng thứ Bảy hằng tuần.", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường", "Hằng tuần"),
    ];

    public static readonly SampleRow[] Health =
    [
        new("1", "Xây dựng kế hoạch phòng, chống dịch bệnh mùa hè năm 2026.", "Phòng Nghiệp vụ", "Trung tâm Kiểm soát bệnh tật", "Trước ngày 15/4/2026"),
        new("2", "Giám sát, phát hiện sớm và xử lý kịp thời các ổ dịch phát sinh trên địa bàn.", "Trung tâm Kiểm soát bệnh tật", "Các trạm y tế xã, phường", "Thường xuyên"),
        new("3", "Truyền thông về tiêm chủng mở rộng cho phụ nữ và trẻ em dưới năm tuổi.", "Trung tâm Kiểm soát bệnh tật", "Phòng Nghiệp vụ", "Tháng 3/2026"),
        new("4", "Thanh tra việc chấp hành quy định về an toàn thực phẩm tại bếp ăn tập thể.", "Chi cục An toàn vệ sinh thực phẩm", "Thanh tra Sở", "Quý II/2026"),
        new("5", "Tổng hợp kết quả và báo cáo Ủy ban nhân dân thành phố theo quy định.", "Phòng Nghiệp vụ", "Văn phòng Sở", "Tháng 11/2026"),
    ];

    public static readonly SampleRow[] Youth =
    [
        new("1", "Tổ chức Ngày hội sáng tạo trẻ năm 2026 dành cho học sinh trung học phổ thông.", "Phòng Giáo dục Trung học", "Đoàn Thanh niên", "Tháng 10/2026"),
        new("2", "Phát động cuộc thi tìm hiểu lịch sử Đảng bộ thành phố qua các thời kỳ.", "Phòng Chính trị tư tưởng", "Các trường trực thuộc Sở", "Quý I/2026"),
        new("3", "Khảo sát nhu cầu học nghề của học sinh lớp 9 trên toàn thành phố.", "Phòng Giáo dục Trung học", "Các trường trực thuộc Sở", "Quý II/2026"),
        new("4", "Bồi dưỡng kỹ năng tư vấn tâm lý cho giáo viên chủ nhiệm các cấp học.", "Phòng Tổ chức Cán bộ", "Phòng Giáo dục Trung học", "Quý III/2026"),
        new("5", "Tuyên dương học sinh ba tốt và trao học bổng khuyến học cuối năm.", "Phòng Chính trị tư tưởng", "Đoàn Thanh niên", "Quý IV/2026"),
    ];

    public static readonly SampleRow[] Archives =
    [
        new("1", "Chỉnh lý tài liệu tồn đọng giai đoạn 2016 - 2020 của các phòng chuyên môn.", "Văn phòng Sở", "Các phòng chuyên môn thuộc Sở", "Quý II/2026"),
        new("2", "Số hóa hồ sơ, tài liệu lưu trữ có giá trị bảo quản vĩnh viễn.", "Văn phòng Sở", "Sở Nội vụ", "Cả năm 2026"),
        new("3", "Mua sắm trang thiết bị bảo quản kho lưu trữ theo tiêu chuẩn hiện hành.", "Phòng Kế hoạch - Tài chính", "Văn phòng Sở", "Quý III/2026"),
        new("4", "Tập huấn nghiệp vụ văn thư, lưu trữ cho viên chức các đơn vị.", "Văn phòng Sở", "Phòng Tổ chức Cán bộ", "Tháng 4/2026"),
        new("5", "Nộp lưu hồ sơ đến hạn vào Lưu trữ lịch sử của thành phố.", "Văn phòng Sở", "Sở Nội vụ", "Trước ngày 30/11/2026"),
        new("6", "Tiêu hủy tài liệu hết giá trị sau khi có ý kiến thẩm định của cơ quan có thẩm quyền.", "Văn phòng Sở", "Sở Nội vụ", "Quý IV/2026"),
    ];

    public static readonly IReadOnlyDictionary<string, SampleRow[]> All = new Dictionary<string, SampleRow[]>(StringComparer.Ordinal)
    {
        ["reform"] = Reform,
        ["digital"] = Digital,
        ["ward"] = Ward,
        ["health"] = Health,
        ["youth"] = Youth,
        ["archives"] = Archives,
    };
}
