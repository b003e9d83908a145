using Assistant.Knowledge.Vietnamese.Typing;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Vietnamese.Typing;

/// <summary>Repairs with everyday phrases only: no grammar, no plan, no unit is known.</summary>
public sealed class TypingRepairTests
{
    private static readonly TypingRepair Typing = new(new TypingVocabulary([]));

    [Theory]
    [InlineData("vawn phongf quys nayf cos vieecj gif", "văn phòng quý này có việc gì")]
    [InlineData("danh sachs vieecj cuar phongf minhf", "danh sách việc của phòng mình")]
    [InlineData("ba1o ca1o quy1 na2y no65p khi na2o", "báo cáo quý này nộp khi nào")]
    [InlineData("nhiem65 vu5 na2o d9e61n ha5n", "nhiệm vụ nào đến hạn")]
    [InlineData("thangs 6 cos cuoocj hopj naof", "tháng 6 có cuộc họp nào")]
    public void Repair_KeysThatNobodyTurnedIntoLetters_AreRead(string typed, string meant) => Typing.Repair(typed).ShouldBe(meant);

    [Theory]
    [InlineData("quýnàyphòng mình phảinộp báo cáo gì", "quý này phòng mình phải nộp báo cáo gì")]
    [InlineData("vănphòng sở", "văn phòng sở")]
    [InlineData("xem lichhop tuan toi", "xem lich hop tuan toi")]
    [InlineData("các n hiệm vụ của tôi", "các nhiệm vụ của tôi")]
    [InlineData("tháng6 này", "tháng 6 này")]
    [InlineData("15hmai họp", "15h mai họp")]
    public void Repair_BlanksMissingOrStray_StandWhereTheyBelong(string typed, string meant) => Typing.Repair(typed).ShouldBe(meant);

    [Theory]
    [InlineData("báooo cáo tháng", "báo cáo tháng")]
    [InlineData("cảm ơn nhaaa", "cảm ơn nha")]
    [InlineData("văn phògn có việc gì", "văn phòng có việc gì")]
    [InlineData("cuả phòng mình", "của phòng mình")]
    [InlineData("Viêc nào đến hạn", "Việc nào đến hạn")]
    [InlineData("ai chủ chì việc này", "ai chủ trì việc này")]
    [InlineData("các nhiêm vụ", "các nhiệm vụ")]
    [InlineData("gửi báo cao tháng", "gửi báo cáo tháng")]
    public void Repair_SlipsThatTheNeighboursTell_AreMended(string typed, string meant) => Typing.Repair(typed).ShouldBe(meant);

    [Theory]
    [InlineData("việc này xong r", "việc này xong rồi")]
    [InlineData("hnay có họp ko", "hôm nay có họp không")]
    [InlineData("nv của mk", "nhiệm vụ của mình")]
    [InlineData("bn việc quá hạn", "bao nhiêu việc quá hạn")]
    [InlineData("bn ơi cho hỏi", "bạn ơi cho hỏi")]
    [InlineData("kh 979", "kế hoạch 979")]
    [InlineData("có gấp kh", "có gấp không")]
    [InlineData("kh979", "kế hoạch 979")]
    public void Repair_AbbreviationsOfChat_AreWrittenOut(string typed, string meant) => Typing.Repair(typed).ShouldBe(meant);

    [Theory]
    [InlineData("việc của phòng KH quý này")]
    [InlineData("gửi qua Excel hoặc Zoom, file as of 3/4")]
    [InlineData("xem mục 3.4a và công văn 123/SGDĐT-VP")]
    [InlineData("gửi vào van.phongf@hp.edu.vn nhé")]
    [InlineData("https://moet.gov.vn/vawn-banr")]
    [InlineData("anh Max và chị Alex dự họp")]
    [InlineData("ghi \"vawn phongf\" vào biên bản")]
    [InlineData("văn phòng bạn có việc gì")]
    [InlineData("phải fix lỗi trong tháng này")]
    [InlineData("e) Sản phẩm của nhiệm vụ")]
    public void Repair_NamesNumbersAndForeignWords_StayAsTyped(string typed) => Typing.Repair(typed).ShouldBe(typed);

    [Theory]
    [InlineData("Ke\u0302\u0301 hoa\u0323ch nào", "Kế hoạch nào")]
    [InlineData("Kế\u00A0hoạch\u200B nào\uFEFF", "Kế hoạch nào")]
    [InlineData("Việc ４.２ được ７５％", "Việc 4.2 được 75%")]
    [InlineData("đến hạn chưa???", "đến hạn chưa?")]
    [InlineData("gấp!!!", "gấp!")]
    [InlineData("➢ Nhiệm vụ ðang làm", "- Nhiệm vụ đang làm")]
    [InlineData("𝐛áo cáo", "báo cáo")]
    public void Repair_CharactersOfOtherKeyboards_AreOnesOfThis(string typed, string meant) => Typing.Repair(typed).ShouldBe(meant);

    [Fact]
    public void Repair_CleanMessage_IsTheSameObject()
    {
        const string Clean = "Quý này Văn phòng Sở có những nhiệm vụ nào đến hạn?";

        Typing.Repair(Clean).ShouldBeSameAs(Clean);
    }

    [Fact]
    public void Repair_AnyText_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Typing.Repair(text ?? "") is not null));

    [Fact]
    public void Repair_RepairedOnce_IsRepaired()
    {
        var once = Typing.Repair("danh sachs vieecj cuar vănphòng quýnày, báooo cáo ko r");

        Typing.Repair(once).ShouldBe(once);
    }
}
