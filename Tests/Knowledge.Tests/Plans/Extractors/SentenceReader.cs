using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

/// <summary>Reads single sentences as if they stood in a plan.</summary>
internal static class SentenceReader
{
    /// <summary>A plan of 2026 whose second section holds the sentence, and whose last lays it on Phòng Nội vụ.</summary>
    public static Plan Read(string sentence, string section = "I. MỤC TIÊU") => new PlanReader().Read(SourceText.FromString(
        "x.txt",
        $"""
        Số: 5/KH-UBND
        Ninh Giang, ngày 05 tháng 01 năm 2026
        KẾ HOẠCH
        Thực hiện công tác dân vận trên địa bàn xã

        {section}
        1. Phòng Nội vụ
        - {sentence}
        """));
}
