using Assistant.Knowledge.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Search;

public sealed class SearchPartsTests
{
    [Theory]
    [InlineData("thực hiện cải cách hành chính (CCHC) nhà nước", "cchc", "cải cách hành chính")]
    [InlineData("Sở Giáo dục và Đào tạo (GDĐT) xây dựng", "gddt", "Giáo dục và Đào tạo")]
    [InlineData("Trung tâm điều hành thông minh (TTĐHTM)", "ttdhtm", "Trung tâm điều hành thông minh")]
    public void LearnFrom_DefinitionInBrackets_IsWrittenOut(string text, string shortForm, string expected) =>
        string.Join(' ', Abbreviations.LearnFrom([text]).Expand(shortForm)!.Select(token => token.Marked)).ShouldBe(expected.ToLowerInvariant());

    [Theory]
    [InlineData("đánh giá kết quả (XYZ) năm")]
    [InlineData("(ABC)")]
    public void LearnFrom_BracketsThatDefineNothing_AreLeftAlone(string text) =>
        Abbreviations.LearnFrom([text]).Known.ShouldBe(Abbreviations.Usual.Known, ignoreOrder: true);

    [Fact]
    public void Search_ShortForm_FindsTheLongAndTheOtherWayRound()
    {
        var index = TextIndex.Build(new TextAnalyzer(Abbreviations.LearnFrom(["quản lý đầu tư công (QLĐTC)"]), SynonymTable.Default), [new("Phòng A báo cáo tình hình chung"), new("Công tác quản lý đầu tư công năm 2026"), new("Kế hoạch QLĐTC trung hạn")]);

        index.Search("QLĐTC", 3).Select(hit => hit.Text).ShouldBe([2, 1]);
        index.Search("quan ly dau tu cong", 3).Select(hit => hit.Text).ShouldBe([1, 2], ignoreOrder: true);
    }

    [Fact]
    public void Search_MarkedQuery_PutsTheSameMarksFirst()
    {
        var index = TextIndex.Build(new TextAnalyzer(Abbreviations.Usual, SynonymTable.Default), [new("các đơn vị phối hợp thực hiện"), new("lịch họp của đơn vị")]);

        index.Search("họp", 2)[0].Text.ShouldBe(1);
    }

    [Fact]
    public void Search_Synonym_IsFound()
    {
        var index = TextIndex.Build(new TextAnalyzer(Abbreviations.Usual, SynonymTable.Default), [new("kinh phí thực hiện"), new("hội nghị quán triệt")]);

        index.Search("cuộc họp", 1)[0].Text.ShouldBe(1);
        index.Search("meeting", 1)[0].Text.ShouldBe(1);
    }

    [Theory]
    [InlineData("điện thoại: 0912.560.336)", "điện thoại: 091•••••••)")]
    [InlineData("gọi 0989 670 905 nhé", "gọi 098••••••• nhé")]
    [InlineData("+84912345678", "+84•••••••")]
    [InlineData("số 09/2019/NĐ-CP ngày 24/01/2019", "số 09/2019/NĐ-CP ngày 24/01/2019")]
    [InlineData("trước ngày 15/9/2026, đạt 95%", "trước ngày 15/9/2026, đạt 95%")]
    public void Mask_TelephoneNumbers_AreHiddenAndNothingElse(string text, string expected) => PhoneNumbers.Mask(text).ShouldBe(expected);

    [Theory]
    [InlineData("hanhh", "hanh", true)]
    [InlineData("hnah", "hanh", true)]
    [InlineData("honh", "hanh", true)]
    [InlineData("hah", "hanh", true)]
    [InlineData("hanh", "hanh", false)]
    [InlineData("hoan", "hanh", false)]
    public void OneApart_Words_DifferInOneSlip(string left, string right, bool expected) => Typo.OneApart(left, right).ShouldBe(expected);

    [Fact]
    public void Search_AnyTextAndQuery_NeverThrowsAndRanksWhatItHolds() => Prop.ForAll<string, string>((text, query) =>
    {
        var index = TextIndex.Build(new TextAnalyzer(Abbreviations.LearnFrom([text ?? ""]), SynonymTable.Default), [new(text ?? "")]);
        return index.Search(query ?? "", 3).All(hit => hit.Score > 0 && hit.Text == 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_QueryOf200KB_IsAnswered()
    {
        var index = TextIndex.Build(new TextAnalyzer(Abbreviations.Usual, SynonymTable.Default), [new("kế hoạch")]);

        index.Search(string.Concat(Enumerable.Repeat("kế hoạch (((((CCHC ", 11_000)), 5).ShouldHaveSingleItem();
    }
}
