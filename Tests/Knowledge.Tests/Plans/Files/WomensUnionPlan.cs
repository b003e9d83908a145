using Assistant.Testing.Documents;
using static Assistant.Testing.Documents.DocumentBlock;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A women's union's plan set in two columns, its tasks assigned in whole sentences.</summary>
internal static class WomensUnionPlan
{
    public static OfficeDocument Document { get; } = new()
    {
        LeftHead = ["HỘI LHPN VIỆT NAM", "BAN THƯỜNG VỤ HỘI LHPN TỈNH LÀO CAI", "Số: 19/KH-BTV"],
        RightHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Lào Cai, ngày 26 tháng 01 năm 2027"],
        Body =
        [
            new Title("KẾ HOẠCH"),
            new Title("Thực hiện bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2027"),
            Line("Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030; Kế hoạch số 03/KH-UBND ngày 08/01/2027 của Ủy ban nhân dân tỉnh, Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh xây dựng Kế hoạch như sau:"),
            Section("MỤC TIÊU"),
            Item("Ít nhất 90% cán bộ Hội cơ sở được bồi dưỡng kiến thức về giới."),
            Item("Duy trì 100% địa chỉ tin cậy tại cộng đồng."),
            Item("Số vụ tảo hôn giảm 12% so với năm 2026."),
            Section("NHIỆM VỤ"),
            Item("Truyền thông thay đổi định kiến giới"),
            Line("Giao Ban Tuyên giáo chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch tổ chức các buổi truyền thông tại chợ phiên; thời gian thực hiện: từ tháng 02 đến tháng 10/2027."),
            Item("Hỗ trợ phụ nữ khởi nghiệp, phát triển hợp tác xã do nữ làm chủ"),
            Line("Giao Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì, phối hợp với Ngân hàng Chính sách xã hội tỉnh, Liên minh Hợp tác xã tỉnh thẩm định ý tưởng; hoàn thành trước ngày 20/9/2027."),
            Item("Phòng ngừa, ứng phó với bạo lực trên cơ sở giới"),
            Line("Giao Ban Chính sách - Luật pháp chủ trì, phối hợp với Công an tỉnh; Trung tâm Trợ giúp pháp lý nhà nước vận hành mô hình Ngôi nhà bình yên (thực hiện thường xuyên)."),
            Item("Giám sát, phản biện xã hội về chính sách đối với lao động nữ"),
            Line("Giao Ban Chính sách - Luật pháp và Ban Tổ chức chủ trì giám sát tại 05 doanh nghiệp; hoàn thành trong quý III/2027."),
            Item("Tháng hành động vì bình đẳng giới"),
            Line("Giao Văn phòng chủ trì, phối hợp với các ban chuyên môn tổ chức lễ phát động; thời gian thực hiện: từ ngày 15/11/2027 đến ngày 15/12/2027."),
            Section("TỔ CHỨC THỰC HIỆN"),
            Item("Các ban, Văn phòng: cụ thể hóa nhiệm vụ được giao; gửi Ban Chính sách - Luật pháp báo cáo quý trước ngày 18 của tháng cuối quý."),
            Item("Hội LHPN các xã, phường: xây dựng kế hoạch thực hiện; báo cáo Ban Thường vụ Hội LHPN tỉnh (qua Ban Chính sách - Luật pháp) 6 tháng trước ngày 12/6/2027, năm trước ngày 12/11/2027."),
        ],
        Recipients = ["Nơi nhận:", "- TW Hội LHPN Việt Nam (b/c);", "- UBND tỉnh (b/c);", "- Hội LHPN các xã, phường;", "- Lưu: VP, CSLP."],
        Signature = ["TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "", "", "Giàng Thị Mỷ"],
    };
}
