using Assistant.Bot.Dialogs;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class ChoiceReplyTests
{
    private static readonly ChoiceOption[] Units =
    [
        new("Phòng Tổ chức - Cán bộ", null, []), new("Phòng Kế hoạch - Tài chính", null, []), new("Phòng Giáo dục Mầm non", null, []),
    ];

    private static readonly ChoiceOption[] Plans =
    [
        new("979/KH-SGDĐT: Dân vận chính quyền năm 2026", null, ["Sở Giáo dục và Đào tạo"]),
        new("Cải cách hành chính năm 2026", null, ["Sở Giáo dục và Đào tạo"]),
        new("KH-UBND: Triển khai Quyết định 534", null, ["Ủy ban nhân dân phường Hải An"]),
    ];

    [Theory]
    [InlineData("Phòng Tổ chức - Cán bộ", 1)]
    [InlineData("TCCB", 1)]
    [InlineData("vậy của KHTC thì sao", 2)]
    [InlineData("mầm non", 3)]
    [InlineData("2", 2)]
    [InlineData("số 2 nhé", 2)]
    [InlineData("cái thứ hai", 2)]
    [InlineData("cái đầu tiên", 1)]
    [InlineData("the second one", 2)]
    [InlineData("cái cuối", 3)]
    [InlineData("4", 0)]
    [InlineData("quý này có việc gì", 0)]
    public void Read_OneOfSeveralUnits_FindsIt(string text, int place) => Chosen(Units, text).ShouldBe(place == 0 ? [] : [Units[place - 1].Text]);

    [Theory]
    [InlineData("979", 1)]
    [InlineData("kế hoạch 979", 1)]
    [InlineData("của phường", 3)]
    [InlineData("cải cách hành chính", 2)]
    public void Read_OneOfSeveralPlans_FindsItByNumberIssuerOrTitle(string text, int place) => Chosen(Plans, text).ShouldBe([Plans[place - 1].Text]);

    [Fact]
    public void Read_WhatFitsSome_NarrowsTheChoice() =>
        ChoiceReply.Read(Plans, "kế hoạch của Sở", byPlace: true).ShouldBeOfType<ChoiceReply.Narrows>().Options.ShouldBe([Plans[0].Text, Plans[1].Text]);

    [Theory]
    [InlineData("cả hai", 2, true)]
    [InlineData("cả hai", 3, false)]
    [InlineData("cả ba", 3, true)]
    [InlineData("tất cả", 3, true)]
    [InlineData("tất cả 9", 3, false)]
    [InlineData("1 và 3", 3, true)]
    [InlineData("1, 2", 2, true)]
    public void Read_Several_TakesThemWhereTheirNumberFits(string text, int options, bool taken) =>
        (Chosen(Units[..options], text).Count > 1).ShouldBe(taken);

    [Theory]
    [InlineData("thôi")]
    [InlineData("thôi bỏ đi")]
    [InlineData("không cái nào")]
    [InlineData("never mind")]
    public void Read_AChangeOfMind_Leaves(string text) => ChoiceReply.Read(Units, text, byPlace: true).ShouldBeOfType<ChoiceReply.Leaves>();

    [Fact]
    public void Read_APlaceAfterAnotherList_IsForThatList() => ChoiceReply.Read(Units, "cái thứ hai", byPlace: false).ShouldBeNull();

    private static IReadOnlyList<string> Chosen(ChoiceOption[] options, string text) =>
        ChoiceReply.Read(options, text, byPlace: true) is ChoiceReply.Chosen chosen ? chosen.Options : [];
}
