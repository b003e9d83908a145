using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Citations;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Citations;

public sealed class CitationChainsTests
{
    [Theory]
    [InlineData("Thủ tướng Chính phủ", "534/QĐ-TTg", IssuerLevel.Central)]
    [InlineData(null, "226-KL/TW", IssuerLevel.Central)]
    [InlineData("Bộ Giáo dục và Đào tạo", "12/2024/TT-BGDĐT", IssuerLevel.Central)]
    [InlineData("Văn phòng Chính phủ", "05/2025/TT-VPCP", IssuerLevel.Central)]
    [InlineData("UBND thành phố", "144/KH-UBND", IssuerLevel.Province)]
    [InlineData("Tỉnh ủy Nam Định", "10-NQ/TU", IssuerLevel.Province)]
    [InlineData(null, "10-NQ/TU", IssuerLevel.Province)]
    [InlineData("Sở Giáo dục và Đào tạo thành phố Hải Phòng", "979/KH-SGDĐT", IssuerLevel.Department)]
    [InlineData(null, "979/KH-SGDĐT", IssuerLevel.Department)]
    [InlineData("Ủy ban nhân dân phường Hải An, thành phố Hải Phòng", "5/KH-UBND", IssuerLevel.Commune)]
    [InlineData("Trường THCS Trần Phú, phường Hải An", "5/KH-THCS", IssuerLevel.Unit)]
    [InlineData(null, "5/KH-UBND", IssuerLevel.Unknown)]
    public void Of_Issuer_TellsItsLevel(string? issuer, string document, IssuerLevel level) => IssuerLevels.Of(issuer, document).ShouldBe(level);

    [Fact]
    public void Of_Plan_ClimbsToTheTopAndDescendsToThoseThatCarryItOut()
    {
        var city = Plan(144, "KH-UBND", "Ủy ban nhân dân thành phố Hải Phòng", Cites("534/QĐ-TTg", "Thủ tướng Chính phủ"));
        var department = Plan(20, "KH-SGDĐT", "Sở Giáo dục và Đào tạo thành phố Hải Phòng", Cites("144/KH-UBND", "UBND thành phố"));
        var school = Plan(3, "KH-THCS", "Trường THCS Trần Phú", Cites("20/KH-SGDĐT", "Sở Giáo dục và Đào tạo"));
        var stranger = Plan(144, "KH-UBND", "Ủy ban nhân dân xã Tân Phú");

        var chain = new CitationChains([city, department, school, stranger]).Of(department);

        chain.Above.Select(document => (document.Document, document.Plan is not null)).ShouldBe([("534/QĐ-TTg", false), ("144/KH-UBND", true)]);
        chain.Above[1].Plan!.Id.ShouldBe(city.Id);
        chain.This.CarriedOutBy.ShouldHaveSingleItem().Document.Plan!.Id.ShouldBe(school.Id);
    }

    [Fact]
    public void Of_PlansThatCiteEachOther_Ends()
    {
        var one = Plan(1, "KH-SYT", "Sở Y tế", Cites("2/KH-SYT", "Sở Y tế"));
        var two = Plan(2, "KH-SYT", "Sở Y tế", Cites("1/KH-SYT", "Sở Y tế"));

        var chain = new CitationChains([one, two]).Of(one);

        chain.This.CarriedOutBy.ShouldHaveSingleItem().CarriedOutBy.ShouldBeEmpty();
    }

    private static DocumentReference Cites(string number, string issuer) => new(number, null, issuer, null, new Evidence(LineSpan.Of(1), number));

    private static Plan Plan(int number, string symbol, string issuer, params DocumentReference[] references) => new()
    {
        Source = $"{number}-{symbol}-{issuer}.txt",
        Number = number,
        Symbol = symbol,
        Issuer = issuer,
        Year = 2026,
        Title = "Chuyển đổi số",
        References = references,
        Evidence = new Evidence(LineSpan.Of(1), "Chuyển đổi số"),
    };
}
