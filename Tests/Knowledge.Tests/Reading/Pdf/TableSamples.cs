namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>A table of assignments over two pages and more, one cell of which is merged downwards over a page's end.</summary>
public static class TableSamples
{
    /// <summary>The widths of its columns, in points.</summary>
    public static double[] Widths => [35, 195, 90, 75, 65];

    /// <summary>Its rows; null for the lower part of a merged cell.</summary>
    public static IReadOnlyList<string?[]> Rows { get; } =
    [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Phối hợp", "Thời gian"],
        .. Enumerable.Range(1, 14).Select(number => (string?[])
        [
            $"{number}",
            $"{Works[number % Works.Length]} đợt {number}.",
            Leads[number % Leads.Length],
            "Các phòng, đơn vị thuộc Sở",
            number % 7 == 1 ? $"Quý {(number < 7 ? "II" : "IV")} năm 2026" : null,
        ]),
    ];

    private static string[] Works =>
    [
        "Rà soát, hệ thống hóa văn bản quy phạm pháp luật do Hội đồng nhân dân, Ủy ban nhân dân thành phố ban hành",
        "Kiểm tra, xử lý văn bản quy phạm pháp luật theo thẩm quyền, kịp thời phát hiện nội dung trái pháp luật",
        "Theo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm, liên ngành",
    ];

    private static string[] Leads => ["Văn phòng Sở", "Phòng Xây dựng và kiểm tra văn bản", "Thanh tra Sở"];
}
