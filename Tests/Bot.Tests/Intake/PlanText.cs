using System.Text;

namespace Assistant.Bot.Tests.Intake;

/// <summary>A small plan of an office that is in no corpus.</summary>
internal static class PlanText
{
    /// <summary>The plan with a number; its second task may be left out.</summary>
    public static byte[] Of(int number, bool second = true, string? mark = null) => Encoding.UTF8.GetBytes($"""
        ỦY BAN NHÂN DÂN TỈNH AN BÌNH
        SỞ DU LỊCH
        {mark}
        Số: {number}/KH-SDL
        An Bình, ngày 12 tháng 01 năm 2026

        KẾ HOẠCH
        Phát triển du lịch cộng đồng năm 2026

        I. MỤC ĐÍCH
        Nâng cao chất lượng dịch vụ du lịch cộng đồng.

        II. NHIỆM VỤ
        1. Khảo sát các điểm du lịch cộng đồng
        - Đơn vị chủ trì: Phòng Quản lý lữ hành
        - Đơn vị phối hợp: Văn phòng Sở
        - Thời gian thực hiện: trước ngày 15/6/2026
        {(second ? """
        2. Tập huấn kỹ năng đón khách cho các hộ dân
        - Đơn vị chủ trì: Phòng Quản lý cơ sở lưu trú
        - Thời gian thực hiện: Quý III năm 2026
        """ : "")}
        III. TỔ CHỨC THỰC HIỆN
        Các phòng báo cáo kết quả 6 tháng về Văn phòng Sở trước ngày 10/6.

        GIÁM ĐỐC
        Trần Thị Hoa
        """);
}
