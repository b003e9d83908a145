using Assistant.Knowledge.Vietnamese.Typing;

namespace Assistant.Knowledge.Tests.Vietnamese.Typing;

public sealed class SyllableRulesTests
{
    [Theory]
    [InlineData("văn")]
    [InlineData("phòng")]
    [InlineData("nghiêng")]
    [InlineData("quyết")]
    [InlineData("giếng")]
    [InlineData("gì")]
    [InlineData("ạ")]
    [InlineData("khuỷu")]
    [InlineData("đường")]
    [InlineData("oanh")]
    public void IsSyllable_WordOfTheLanguage_IsOne(string word) => SyllableRules.IsSyllable(word).ShouldBeTrue();

    [Theory]
    [InlineData("viêc")]
    [InlineData("phògn")]
    [InlineData("ngị")]
    [InlineData("kà")]
    [InlineData("của của")]
    [InlineData("zalo")]
    [InlineData("báó")]
    [InlineData("hoặch")]
    [InlineData("")]
    public void IsSyllable_SomethingElse_IsNone(string word) => SyllableRules.IsSyllable(word).ShouldBeFalse();

    [Theory]
    [InlineData("ngừơi", "người")]
    [InlineData("cuả", "của")]
    [InlineData("hoà", "hòa")]
    [InlineData("quý", "quý")]
    [InlineData("gìơ", "giờ")]
    [InlineData("tòan", "toàn")]
    [InlineData("khuyến", "khuyến")]
    public void Placed_ToneOnAnyLetter_StandsWhereItBelongs(string typed, string right) => SyllableRules.Placed(typed).ShouldBe(right);
}
