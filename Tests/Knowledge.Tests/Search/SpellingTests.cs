using Assistant.Knowledge.Search;

namespace Assistant.Knowledge.Tests.Search;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = Over("các phòng, đơn vị phường Hải An xử lý kế hoạch của văn phòng, bài viết đăng báo, không kiểm tra");

    [Theory]
    [InlineData("ở phườg nào", "ở phường nào")]
    [InlineData("xửlý kếhoạch", "xử lý kế hoạch")]
    [InlineData("xuly kehoach", "xu ly ke hoach")]
    [InlineData("vawn phongf", "van phong")]
    [InlineData("ddawng báo", "dang báo")]
    [InlineData("ktra ko", "kiem tra khong")]
    [InlineData("kiểm tra ko?", "kiểm tra không?")]
    public void Corrected_SlipsOfTheFinger_AreReadAsMeant(string typed, string meant) => Spelling.Corrected(typed).ShouldBe(meant);

    [Theory]
    [InlineData("giấy phép xây dựng")]
    [InlineData("hộ chiếu, đồng phục")]
    [InlineData("144/KH-UBND")]
    [InlineData("TTHC và CCHC")]
    public void Corrected_WordsThatNoTextHolds_AreLeftAsTheyAre(string typed) => Spelling.Corrected(typed).ShouldBe(typed);

    private static Spelling Over(string text)
    {
        var vocabulary = new Vocabulary();
        vocabulary.NextText();
        HeldWords.Of(new TextAnalyzer(Abbreviations.Usual, SynonymTable.Default).Analyze(text), vocabulary);
        return new Spelling(vocabulary, Abbreviations.Usual);
    }
}
