using Assistant.Testing.Documents;
using static Assistant.Testing.Documents.DocumentBlock;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A ward's plan, scanned: read only through optical recognition.</summary>
internal static class WastePlan
{
    public static OfficeDocument Document { get; } = new()
    {
        LeftHead = ["ỦY BAN NHÂN DÂN", "PHƯỜNG HẠC THÀNH", "Số: 114/KH-UBND"],
        RightHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hạc Thành, ngày 16 tháng 3 năm 2026"],
        Body =
        [
            new Title("KẾ HOẠCH"),
            new Title("Phân loại chất thải rắn sinh hoạt tại nguồn trên địa bàn phường năm 2026"),
            Line("Căn cứ Luật Bảo vệ môi trường số 72/2020/QH14; Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ; Kế hoạch số 63/KH-UBND ngày 20/02/2026 của Ủy ban nhân dân tỉnh Thanh Hóa, Ủy ban nhân dân phường ban hành Kế hoạch như sau:"),
            Section("MỤC TIÊU"),
            Item("Tối thiểu 80% hộ gia đình thực hiện phân loại chất thải tại nguồn."),
            Item("100% cơ quan, trường học có thùng phân loại."),
            Item("Giảm 15% lượng rác phải chôn lấp so với năm 2025."),
            Section("NHIỆM VỤ"),
            Item("Tuyên truyền, hướng dẫn đến từng tổ dân phố"),
            Line("Đơn vị chủ trì: Phòng Văn hóa - Xã hội."),
            Line("Đơn vị phối hợp: Hội Liên hiệp Phụ nữ phường; Đoàn Thanh niên phường."),
            Line("Thời gian thực hiện: Thường xuyên."),
            Item("Trang bị thùng rác tại các điểm công cộng"),
            Line("Đơn vị chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị."),
            Line("Đơn vị phối hợp: Công ty Cổ phần Môi trường đô thị."),
            Line("Thời gian thực hiện: Hoàn thành trước ngày 30/5/2026."),
            Item("Tổ chức thu gom rác cồng kềnh, rác nguy hại"),
            Line("Đơn vị chủ trì: Công ty Cổ phần Môi trường đô thị."),
            Line("Đơn vị phối hợp: Các tổ dân phố."),
            Line("Thời gian thực hiện: Hằng tháng."),
            Item("Kiểm tra, xử phạt hành vi đổ rác không đúng nơi quy định"),
            Line("Đơn vị chủ trì: Công an phường."),
            Line("Đơn vị phối hợp: Phòng Kinh tế, Hạ tầng và Đô thị."),
            Line("Thời gian thực hiện: Từ tháng 6 đến tháng 12/2026."),
            Section("TỔ CHỨC THỰC HIỆN"),
            Item("Phòng Kinh tế, Hạ tầng và Đô thị: theo dõi, đôn đốc; tham mưu Ủy ban nhân dân phường báo cáo Sở Nông nghiệp và Môi trường báo cáo quý trước ngày 20 của tháng cuối quý, báo cáo năm trước ngày 05/12/2026."),
            Item("Các tổ dân phố: vận động Nhân dân thực hiện."),
            Line("Yêu cầu các đơn vị nghiêm túc thực hiện./."),
        ],
        Recipients = ["Nơi nhận:", "- Sở NNMT;", "- Các tổ dân phố;", "- Lưu: VT."],
        Signature = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Lê Văn Tùng"],
    };
}
