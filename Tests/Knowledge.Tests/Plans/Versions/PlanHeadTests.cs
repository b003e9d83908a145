using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Versions;

public sealed class PlanHeadTests
{
    private const string Title = "Phòng, chống dịch bệnh mùa hè trên địa bàn tỉnh";
    private const string Issuer = "Sở Y tế tỉnh Nam Định";

    [Theory]
    [InlineData("the same head", 15, Issuer, 2026, Title, true)]
    [InlineData("another title under the number", 15, Issuer, 2026, "Tuyển sinh đầu cấp", true)]
    [InlineData("number used again next year", 15, Issuer, 2027, Title, false)]
    [InlineData("another number", 16, Issuer, 2026, Title, false)]
    [InlineData("another issuer with the number", 15, "Sở Xây dựng tỉnh Nam Định", 2026, Title, false)]
    [InlineData("the draft", null, Issuer, 2026, Title, true)]
    [InlineData("a draft of another year", null, Issuer, 2025, Title, false)]
    [InlineData("a draft of another plan", null, Issuer, 2026, "Tuyển sinh đầu cấp năm học mới", false)]
    [InlineData("a recognised copy without number", null, "So Y te tinh Nam Dinh", 2026, "Phong, ch0ng dich benh mua he tren dia ban tinh", true)]
    [InlineData("a recognised copy with a misread issuer", 15, "Sở Y tê tinh Nam Djnh", 2026, "Phòng, chổng dich bệnh mùa hè trên đia bàn tỉnh", true)]
    [InlineData("number without issuer, another title", 15, null, 2026, "Tuyển sinh đầu cấp năm học mới", false)]
    [InlineData("number without issuer, the title", 15, null, 2026, Title, true)]
    public void Likeness_OfTwoReadings_TellsVersionsFromOtherPlans(string what, int? number, string? issuer, int? year, string title, bool same) =>
        (PlanHead.Of(Plan(15, Issuer, 2026, Title)).Likeness(PlanHead.Of(Plan(number, issuer, year, title))) > 0).ShouldBe(same, what);

    private static Plan Plan(int? number, string? issuer, int? year, string title) => new()
    {
        Source = "kh.txt",
        Number = number,
        Issuer = issuer,
        Year = year,
        Title = title,
        Evidence = new Evidence(LineSpan.Of(1), title),
    };
}
