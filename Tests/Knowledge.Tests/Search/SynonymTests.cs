using Assistant.Knowledge.Search;

namespace Assistant.Knowledge.Tests.Search;

/// <summary>What people say finds what plans say.</summary>
public sealed class SynonymTests
{
    private static readonly string[] Plan =
    [
        "Tổ chức hội nghị quán triệt trong quý I",
        "Gửi kết quả về Văn phòng trước ngày 10 tháng 6",
        "Kinh phí thực hiện được bố trí hằng năm",
        "Tăng cường trang thiết bị cho các phòng",
        "Thủ trưởng các đơn vị chịu trách nhiệm toàn diện",
        "Đội ngũ công chức, viên chức toàn ngành",
        "Kịp thời biểu dương các tập thể điển hình",
        "Chấn chỉnh hành vi nhũng nhiễu ở bộ phận tiếp dân",
        "Kịp thời tháo gỡ khó khăn ở cơ sở",
        "Đẩy mạnh cải cách thủ tục hành chính",
        "Căn cứ Nghị định số 118/2025/NĐ-CP",
        "Nghiên cứu thí điểm mô hình mới",
    ];

    private static readonly TextIndex Index = TextIndex.Build(new TextAnalyzer(Abbreviations.Usual, SynonymTable.Default), Plan.Select(text => new IndexedText(text)));

    [Theory]
    [InlineData("cuộc họp", 0)]
    [InlineData("giao ban", 0)]
    [InlineData("meeting", 0)]
    [InlineData("nộp", 1)]
    [InlineData("báo cáo", 1)]
    [InlineData("trình", 1)]
    [InlineData("tiền", 2)]
    [InlineData("ngân sách", 2)]
    [InlineData("máy móc", 3)]
    [InlineData("sếp", 4)]
    [InlineData("lãnh đạo", 4)]
    [InlineData("cán bộ", 5)]
    [InlineData("CBCCVC", 5)]
    [InlineData("khen thưởng", 6)]
    [InlineData("hạch sách", 7)]
    [InlineData("vướng mắc", 8)]
    [InlineData("TTHC", 9)]
    [InlineData("thu tuc hanh chinh", 9)]
    [InlineData("decree", 10)]
    [InlineData("pilot", 11)]
    public void Search_WordOfTheSameMeaning_FindsTheText(string said, int expected) => Index.Search(said, 3)[0].Text.ShouldBe(expected);

    [Theory]
    [InlineData("phối hợp")]
    [InlineData("tiền mặt")]
    [InlineData("chương trình")]
    public void Search_WordThatOnlyHoldsAPieceOfAnother_FindsNothingByIt(string said) => Index.Search(said, 3).ShouldNotContain(hit => hit.Text <= 2);
}
