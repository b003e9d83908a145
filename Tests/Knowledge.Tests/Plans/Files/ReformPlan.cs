using Assistant.Testing.Documents;
using static Assistant.Testing.Documents.DocumentBlock;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A home affairs department's plan: a ruled table with group rows and merged cells that runs over a page break.</summary>
internal static class ReformPlan
{
    public static OfficeDocument Document { get; } = new()
    {
        LeftHead = ["UBND TỈNH THÁI NGUYÊN", "SỞ NỘI VỤ", "Số: 96/KH-SNV"],
        RightHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Thái Nguyên, ngày 13 tháng 01 năm 2026"],
        Body =
        [
            new Title("KẾ HOẠCH"),
            new Title("Cải cách hành chính và kiểm tra công vụ năm 2026"),
            Line("Thực hiện Quyết định số 2988/QĐ-UBND ngày 25/12/2025 của Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính tỉnh năm 2026, Sở Nội vụ ban hành Kế hoạch như sau:"),
            Section("MỤC TIÊU"),
            Item("Tối thiểu 97% hồ sơ thủ tục hành chính được giải quyết đúng hạn."),
            Item("100% phòng, đơn vị thuộc Sở được kiểm tra công vụ."),
            Item("Thời gian hội họp giảm 20% so với năm 2025."),
            Section("NỘI DUNG NHIỆM VỤ"),
            new Table([1, 6, 3, 4, 3],
            [
                DocumentRow.Head("STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian thực hiện"),
                new([new("I"), new("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", Columns: 4)]),
                DocumentRow.Of("1", "Ban hành kế hoạch tuyên truyền cải cách hành chính", "Văn phòng Sở", "Các phòng chuyên môn", "Trước ngày 31/01/2026"),
                DocumentRow.Of("2", "Phát động phong trào thi đua cải cách hành chính gắn với khen thưởng đột xuất", "Phòng Thi đua - Khen thưởng", "Công đoàn cơ quan", "Quý I/2026"),
                DocumentRow.Of("3", "Kiểm tra cải cách hành chính tại các sở, ban, ngành và UBND cấp xã", "Phòng Cải cách hành chính", "Thanh tra tỉnh; Văn phòng UBND tỉnh", "Từ tháng 5 đến tháng 9/2026"),
                new([new("II"), new("CẢI CÁCH THỦ TỤC HÀNH CHÍNH", Columns: 4)]),
                DocumentRow.Of("4", "Rà soát, tái cấu trúc quy trình giải quyết thủ tục hành chính lĩnh vực người có công", "Phòng Người có công", "Văn phòng Sở", "Hoàn thành trước ngày 15/5/2026"),
                DocumentRow.Of("5", "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực", "Văn phòng Sở", "Trung tâm Lưu trữ lịch sử tỉnh", "Thường xuyên"),
                DocumentRow.Of("6", "Công khai, cập nhật thủ tục hành chính trên Cổng Dịch vụ công", "Văn phòng Sở", "Các phòng chuyên môn", "Thường xuyên"),
                new([new("III"), new("CẢI CÁCH TỔ CHỨC BỘ MÁY", Columns: 4)]),
                DocumentRow.Of("7", "Tham mưu sắp xếp, tổ chức lại các đơn vị sự nghiệp công lập", "Phòng Tổ chức bộ máy", "Sở Tài chính; các sở, ban, ngành", "Hoàn thành trong quý II/2026"),
                DocumentRow.Of("8", "Thẩm định đề án vị trí việc làm, cơ cấu ngạch công chức", "Phòng Tổ chức bộ máy", "Phòng Công chức, viên chức", "6 tháng đầu năm 2026"),
                new([new("IV"), new("CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", Columns: 4)]),
                DocumentRow.Of("9", "Tổ chức kỳ thi tuyển công chức cấp tỉnh, cấp xã", "Phòng Công chức, viên chức", "Công an tỉnh; Trường Chính trị tỉnh", "Tháng 8 - tháng 10/2026"),
                DocumentRow.Of("10", "Bồi dưỡng kỹ năng xử lý tình huống cho công chức một cửa", "Phòng Công chức, viên chức", "Trung tâm Phục vụ hành chính công tỉnh", "Quý III/2026"),
                DocumentRow.Of("11", "Kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương, văn hóa công vụ", "Thanh tra tỉnh, Phòng Cải cách hành chính", "Văn phòng Sở", "Thường xuyên"),
                new([new("V"), new("CHUYỂN ĐỔI SỐ", Columns: 4)]),
                DocumentRow.Of("12", "Cập nhật cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức", "Phòng Công chức, viên chức", "Các sở, ban, ngành; UBND các xã, phường", "Hằng tháng"),
                DocumentRow.Of("13", "Thử nghiệm trợ lý ảo hỗ trợ tra cứu chế độ, chính sách", "Văn phòng Sở", "Sở Khoa học và Công nghệ", "Chậm nhất ngày 30/11/2026"),
                DocumentRow.Of("14", "Đánh giá, công bố Chỉ số cải cách hành chính các sở, ngành", "Phòng Cải cách hành chính", "Các sở, ban, ngành", "Trước ngày 20/12/2026"),
            ]),
            Section("TỔ CHỨC THỰC HIỆN"),
            Item("Phòng Cải cách hành chính: hướng dẫn, đôn đốc; tham mưu Sở báo cáo Ủy ban nhân dân tỉnh định kỳ hằng quý trước ngày 08 của tháng cuối quý và báo cáo năm trước ngày 08/12/2026."),
            Item("Các phòng, đơn vị thuộc Sở: triển khai nhiệm vụ được giao; gửi kết quả về Phòng Cải cách hành chính trước ngày 25 hằng tháng."),
            Line("Trên đây là Kế hoạch của Sở Nội vụ, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./."),
        ],
        Recipients = ["Nơi nhận:", "- UBND tỉnh (b/c);", "- Lãnh đạo Sở;", "- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, CCHC."],
        Signature = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "Nông Thị Bích Hằng"],
    };
}
