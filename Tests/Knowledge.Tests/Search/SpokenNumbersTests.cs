using Assistant.Knowledge.Search;

namespace Assistant.Knowledge.Tests.Search;

public sealed class SpokenNumbersTests
{
    [Theory]
    [InlineData("rà soát gì theo nghị quyết hai mươi tám", "rà soát gì theo nghị quyết 28")]
    [InlineData("nghi quyet hai muoi tam giao ai", "nghi quyet 28 giao ai")]
    [InlineData("kế hoạch một trăm bốn mươi bốn nói gì", "kế hoạch 144 nói gì")]
    [InlineData("kế hoạch số một bốn bốn", "kế hoạch số 144")]
    [InlineData("Kết luận hai trăm hai mươi sáu, mục hai", "Kết luận 226, mục hai")]
    [InlineData("quyết định năm trăm ba mươi tư", "quyết định 534")]
    [InlineData("nghị định một trăm linh một", "nghị định 101")]
    [InlineData("kế hoạch mười hai", "kế hoạch 12")]
    public void InFigures_NumberOfADocument_IsWrittenInFigures(string spoken, string expected) => SpokenNumbers.InFigures(spoken).ShouldBe(expected);

    [Theory]
    [InlineData("kế hoạch năm năm")]
    [InlineData("kế hoạch năm 2026")]
    [InlineData("kế hoạch sáu tháng")]
    [InlineData("kế hoạch hai mươi năm")]
    [InlineData("hai mươi tám đơn vị")]
    [InlineData("kế hoạch ba mươi ngày")]
    [InlineData("")]
    public void InFigures_WhatIsNoNumberOfADocument_StaysAsItIs(string text) => SpokenNumbers.InFigures(text).ShouldBe(text);
}
