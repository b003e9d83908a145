using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Pdf;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>The files that the tests read, and how they are read.</summary>
public static class PdfFiles
{
    /// <summary>The paragraphs of a plan's body, long enough for three pages.</summary>
    public static IReadOnlyList<string> Body { get; } =
    [
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Ủy ban nhân dân thành phố ban hành Kế hoạch chuyển đổi số năm 2026 như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Tạo chuyển biến rõ nét về nhận thức của cán bộ, công chức, viên chức và người lao động về chuyển đổi số; gắn chuyển đổi số với cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp.",
        "2. Xác định rõ nội dung, tiến độ, trách nhiệm của từng cơ quan, đơn vị; bảo đảm phối hợp chặt chẽ, đồng bộ, hiệu quả, không để chồng chéo, bỏ sót nhiệm vụ.",
        "II. NHIỆM VỤ",
        .. Enumerable.Range(1, 14).SelectMany(Task),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Sở Khoa học và Công nghệ theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này; tổng hợp, báo cáo Ủy ban nhân dân thành phố trước ngày 10/12 hằng năm.",
        "2. Các sở, ban, ngành, Ủy ban nhân dân các xã, phường căn cứ chức năng, nhiệm vụ tổ chức thực hiện Kế hoạch này./.",
    ];

    /// <summary>A whole plan: letterhead, title, body over pages, recipients and signature.</summary>
    public static byte[] Plan() => new PdfMaker()
        .Blocks(
            ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG", "Số: 144/KH-UBND"],
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hải Phòng, ngày 21 tháng 4 năm 2026"],
            shift: 6)
        .Centred("KẾ HOẠCH", "Chuyển đổi số thành phố Hải Phòng năm 2026")
        .Paragraphs([.. Body])
        .Space(15)
        .Blocks(
            ["Nơi nhận:", "- Chính phủ (để b/c);", "- Các sở, ban, ngành;", "- UBND các xã, phường;", "- Lưu: VT, KGVX."],
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Nguyễn Thị Thu Hằng"],
            leftCentred: false)
        .Save();

    /// <summary>Reads a PDF with the programs of this machine.</summary>
    public static Task<SourceReading> ReadAsync(byte[] content, ToolOptions? options = null, string name = "ke-hoach.pdf") =>
        new PdfFormatReader(options ?? new ToolOptions(), TimeProvider.System).ReadAsync(name, content, CancellationToken.None);

    /// <summary>The text of a PDF.</summary>
    public static async Task<SourceText> TextOfAsync(byte[] content) => (await ReadAsync(content)).ShouldBeOfType<SourceReading.Done>().Text;

    private static IEnumerable<string> Task(int number) =>
    [
        $"{number}. Rà soát, hoàn thiện quy trình nghiệp vụ số {number} và kết nối, chia sẻ dữ liệu giữa các cơ quan trên địa bàn thành phố, bảo đảm dữ liệu đúng, đủ, sạch, sống, thống nhất, dùng chung",
        "- Đơn vị chủ trì: Sở Khoa học và Công nghệ.",
        "- Đơn vị phối hợp: Văn phòng Ủy ban nhân dân thành phố; Sở Nội vụ; Ủy ban nhân dân các xã, phường.",
        $"- Thời gian thực hiện: Trước ngày {number}/10/2026.",
    ];
}
