namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>What stands in time cells. Patterns are told in <see cref="TimePattern"/>.</summary>
internal static class TimePhrases
{
    private static readonly string[] Phrases =
    [
        "Thường xuyên", "Thường xuyên trong năm", "Thường xuyên hằng năm", "Thường xuyên, liên tục", "Cả năm", "Cả năm {Y}", "Năm {Y}", "Trong năm", "Trong năm {Y}",
        "Từ năm {Y}", "Quý {RY}", "Quý {R}", "Quý {R} năm {Y}", "Quý {R} - {RY}", "Quý {R} - Quý {RY}", "Quý {R} đến Quý {RY}", "Trong Quý {RY}", "Trong Quý {R}", "Trong Quý {R} năm {Y}",
        "Trước Quý {RY}", "Hết Quý {RY}", "Đầu Quý {RY}", "Cuối Quý {RY}", "Hằng quý", "Hàng quý", "Hằng tháng", "Hàng tháng", "Hằng năm", "Hàng năm", "Hằng tuần", "Hàng tuần",
        "Tháng {MY}", "Tháng {M}", "Tháng {M} năm {Y}", "Tháng {M} - {MY}", "Tháng {M} đến tháng {MY}", "Từ tháng {M} đến tháng {MY}", "Từ tháng {M} đến tháng {M} năm {Y}", "Trong tháng {MY}", "Trong tháng {M}",
        "Trước tháng {MY}", "Đầu tháng {MY}", "Cuối tháng {MY}", "Trước ngày {D}", "Trước {D}", "Ngày {D}", "{D}", "{MY}", "Chậm nhất ngày {D}", "Hoàn thành trước ngày {D}", "Hoàn thành trong tháng {MY}", "Hoàn thành trong năm {Y}",
        "Hoàn thành trong Quý {RY}", "Xong trước ngày {D}", "{N} tháng đầu năm {Y}", "{N} tháng đầu năm", "{N} tháng cuối năm {Y}", "{N} tháng cuối năm", "Đầu năm {Y}", "Cuối năm {Y}", "Định kỳ", "Định kỳ hằng năm",
        "Định kỳ hằng quý", "Định kỳ hằng tháng", "Định kỳ {N} tháng, năm", "Theo kế hoạch", "Theo quy định", "Theo yêu cầu", "Khi có yêu cầu", "Đột xuất", "Giai đoạn {Y}", "Khi phát sinh", "Khi có phát sinh", "Khi có hướng dẫn", "Hằng ngày", "Hàng ngày",
        "Chậm nhất {D}", "Chậm nhất tháng {MY}", "Quý {R} và Quý {RY}", "Quý {R}, {RY}", "Tháng {M} và tháng {MY}", "Từ ngày {D} đến ngày {D}", "Hoàn thành trong Quý {R} năm {Y}",
    ];

    /// <summary>The phrases of time cells.</summary>
    /// <param name="words">Where their words are kept.</param>
    public static CellTrie Build(CellWords words)
    {
        var trie = new CellTrie(words);
        foreach (var phrase in Phrases)
            trie.Add(phrase);

        return trie;
    }
}
