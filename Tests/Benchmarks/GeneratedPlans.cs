using System.Globalization;
using System.Text;

namespace Assistant.Benchmarks;

/// <summary>
/// Makes plans up: varied numbers, titles, issuers, units, days, with assignments in paragraphs or in a table, reports and
/// targets. The same number gives the same plan on every machine.
/// </summary>
public static class GeneratedPlans
{
    private static readonly string[] Topics =
    [
        "chuyển đổi số", "cải cách hành chính", "phòng, chống thiên tai", "an toàn thực phẩm", "phổ cập giáo dục", "bảo đảm trật tự an toàn giao thông",
        "xây dựng nông thôn mới", "phòng, chống tham nhũng, tiêu cực", "tuyển sinh các lớp đầu cấp", "bảo vệ môi trường", "giảm nghèo bền vững", "chăm sóc sức khỏe học đường",
    ];

    private static readonly string[] Verbs =
    [
        "Tổ chức tập huấn", "Rà soát, hoàn thiện quy trình", "Kiểm tra, đánh giá kết quả", "Tuyên truyền, phổ biến", "Xây dựng kế hoạch chi tiết", "Số hóa hồ sơ",
        "Sơ kết, tổng kết", "Khảo sát nhu cầu", "Ban hành hướng dẫn", "Công khai kết quả",
    ];

    private static readonly string[] Objects =
    [
        "về kỹ năng số cho cán bộ, công chức", "tiếp nhận và trả kết quả", "tại các đơn vị trực thuộc", "trên cổng thông tin điện tử", "theo chức năng, nhiệm vụ được giao",
        "đối với người dân và doanh nghiệp", "ở cơ sở", "trong toàn ngành", "năm học mới", "giai đoạn 2026 - 2030",
    ];

    private static readonly string[] Units =
    [
        "Văn phòng", "Phòng Tổ chức - Cán bộ", "Phòng Kế hoạch - Tài chính", "Phòng Nghiệp vụ", "Thanh tra", "Phòng Quản lý chất lượng", "Trung tâm Công nghệ thông tin", "Phòng Pháp chế",
    ];

    private static readonly string[] Times =
    [
        "Quý I năm 2026", "Quý II năm 2026", "Quý III năm 2026", "Quý IV năm 2026", "Thường xuyên", "Trước ngày 30/6/2026", "Trước ngày 15/12/2026", "Tháng 10 năm 2026", "Cả năm 2026",
    ];

    private static readonly string[] Places = ["Hải Phòng", "Nam Định", "Cần Thơ", "Đà Nẵng", "Thanh Hóa", "Quảng Ninh", "Lâm Đồng", "Nghệ An"];

    private static readonly (string Name, string Symbol)[] Issuers =
    [
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "KH-SGDĐT"), ("SỞ NỘI VỤ", "KH-SNV"), ("SỞ Y TẾ", "KH-SYT"), ("SỞ XÂY DỰNG", "KH-SXD"), ("ỦY BAN NHÂN DÂN PHƯỜNG AN BIÊN", "KH-UBND"),
        ("ỦY BAN NHÂN DÂN XÃ TÂN PHÚ", "KH-UBND"),
    ];

    /// <summary>The text of a plan.</summary>
    /// <param name="number">Which, from 0.</param>
    public static string Text(int number)
    {
        var dice = new Dice(number);
        var issuer = Issuers[number % Issuers.Length];
        var place = Places[number / Issuers.Length % Places.Length];
        var topic = dice.Of(Topics);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"ỦY BAN NHÂN DÂN {place.ToUpperInvariant()}    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{issuer.Name}    Độc lập - Tự do - Hạnh phúc\n\n")
            .Append(CultureInfo.InvariantCulture, $"Số: {number + 1}/{issuer.Symbol}    {place}, ngày {dice.Below(28) + 1} tháng {dice.Below(3) + 1} năm 2026\n\n")
            .Append(CultureInfo.InvariantCulture, $"KẾ HOẠCH\nThực hiện công tác {topic} {dice.Of(Objects)} năm 2026\n\n")
            .Append(CultureInfo.InvariantCulture, $"Căn cứ Quyết định số {dice.Below(900) + 100}/QĐ-TTg ngày 15/01/2026 của Thủ tướng Chính phủ; thực hiện Kế hoạch số {dice.Below(300) + 1}/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố {place}, {issuer.Name} ban hành Kế hoạch như sau:\n\n")
            .Append("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức; tạo chuyển biến rõ rệt trong thực hiện nhiệm vụ được giao.\n")
            .Append(CultureInfo.InvariantCulture, $"2. Yêu cầu\nPhấn đấu {60 + dice.Below(40)}% hồ sơ được giải quyết đúng hạn; 100% đơn vị hoàn thành báo cáo.\n\nII. NHIỆM VỤ\n");
        if (dice.Below(3) == 0)
            Table(text, dice, topic);
        else
            Paragraphs(text, dice, topic);
        return text
            .Append("\nIII. TỔ CHỨC THỰC HIỆN\n")
            .Append(CultureInfo.InvariantCulture, $"1. {dice.Of(Units)}: chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch này.\n")
            .Append(CultureInfo.InvariantCulture, $"2. Các đơn vị trực thuộc báo cáo kết quả thực hiện 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 về {dice.Of(Units)} để tổng hợp.\n\n")
            .Append("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n")
            .ToString();
    }

    /// <summary>Writes plans as files <c>plan-0001.txt</c> and so on.</summary>
    public static void Write(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"plan-{number + 1:0000}.txt")), Text(number));
    }

    private static void Paragraphs(StringBuilder text, Dice dice, string topic)
    {
        for (var task = 1; task <= 4 + dice.Below(9); task++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{task}. {dice.Of(Verbs)} {topic} {dice.Of(Objects)}\na) Đơn vị chủ trì: {dice.Of(Units)}.\nb) Đơn vị phối hợp: {dice.Of(Units)}; các đơn vị có liên quan.\n")
                .Append(CultureInfo.InvariantCulture, $"c) Thời gian thực hiện: {dice.Of(Times)}.\nd) Nội dung:\n- {dice.Of(Verbs)} {dice.Of(Objects)};\n- {dice.Of(Verbs)} {dice.Of(Objects)}.\ne) Sản phẩm: Báo cáo kết quả; danh sách đơn vị.\n");
        }
    }

    private static void Table(StringBuilder text, Dice dice, string topic)
    {
        text.Append("| Stt | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n");
        for (var task = 1; task <= 6 + dice.Below(14); task++)
            text.Append(CultureInfo.InvariantCulture, $"| {task} | {dice.Of(Verbs)} {topic} {dice.Of(Objects)} | {dice.Of(Units)} | {dice.Of(Units)} | {dice.Of(Times)} |\n");
    }

    /// <summary>A small generator of its own: the framework's may change with its version.</summary>
    private sealed class Dice(int seed)
    {
        private uint _state = ((uint)seed * 2_654_435_761u) + 12_345u;

        public int Below(int limit)
        {
            _state = (_state * 1_664_525u) + 1_013_904_223u;
            return (int)((_state >> 16) % (uint)limit);
        }

        public string Of(IReadOnlyList<string> items) => items[Below(items.Count)];
    }
}
