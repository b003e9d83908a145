using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Understanding;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Understanding;

public sealed class SpokenNumberTests
{
    [Theory]
    [InlineData("mười hai", 12)]
    [InlineData("hai mươi lăm", 25)]
    [InlineData("hai mươi mốt", 21)]
    [InlineData("ba mươi tư", 34)]
    [InlineData("một trăm linh năm", 105)]
    [InlineData("hai nghìn không trăm hai mươi sáu", 2026)]
    [InlineData("twenty five", 25)]
    [InlineData("300", 300)]
    public void At_NumberInWords_ReadsAllOfIt(string text, int value)
    {
        var words = Folding.FoldToWords(text).Split(' ');

        SpokenNumber.At(words, 0, words.Length).ShouldBe(new SpokenNumber(value, words.Length));
    }

    [Theory]
    [InlineData("hai ba", 2)]
    [InlineData("mười người", 10)]
    [InlineData("tư", null)]
    [InlineData("trăm", null)]
    [InlineData("họp", null)]
    public void At_MoreThanANumber_StopsWhereItEnds(string text, int? value)
    {
        var words = Folding.FoldToWords(text).Split(' ');

        (SpokenNumber.At(words, 0, words.Length)?.Value).ShouldBe(value);
    }

    [Fact]
    public void At_EveryNumberWrittenInWords_ComesBack() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Gen.Choose(0, 9999).ToArbitrary(), number =>
        {
            var words = Folding.FoldToWords(Spell(number)).Split(' ');
            return SpokenNumber.At(words, 0, words.Length) is { } read && read.Value == number && read.End == words.Length;
        }));

    private static string Spell(int number)
    {
        string[] digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
        return number switch
        {
            < 10 => digits[number],
            < 20 => number == 15 ? "mười lăm" : number == 10 ? "mười" : $"mười {digits[number % 10]}",
            < 100 => (number % 10) switch
            {
                0 => $"{digits[number / 10]} mươi",
                1 => $"{digits[number / 10]} mươi mốt",
                4 => $"{digits[number / 10]} mươi tư",
                5 => $"{digits[number / 10]} mươi lăm",
                var unit => $"{digits[number / 10]} mươi {digits[unit]}",
            },
            < 1000 => $"{digits[number / 100]} trăm" + (number % 100 == 0 ? "" : number % 100 < 10 ? $" linh {digits[number % 10]}" : $" {Spell(number % 100)}"),
            _ => $"{Spell(number / 1000)} nghìn" + (number % 1000 == 0 ? "" : number % 1000 < 100 ? $" không trăm {(number % 1000 < 10 ? "linh " : "")}{Spell(number % 1000)}" : $" {Spell(number % 1000)}"),
        };
    }
}
