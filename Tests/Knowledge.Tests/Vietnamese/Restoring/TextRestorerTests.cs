using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Vietnamese.Restoring;

public sealed class TextRestorerTests
{
    private static readonly TextRestorer Restorer = new();

    [Theory]
    [InlineData("S6:979 /KH-SGDDT", "Số: 979/KH-SGDĐT")]
    [InlineData("Quyét dinh sé 23-OB/TW", "Quyết định số 23-QĐ/TW")]
    [InlineData("Quyét dinh sé 446-0D/TU", "Quyết định số 446-QĐ/TU")]
    [InlineData("Nghi dinh 6 59/2023/NP-CP", "Nghị định số 59/2023/NĐ-CP")]
    [InlineData("Dé an §6 04-bA/TU", "Đề án số 04-ĐA/TU")]
    [InlineData("Chi thi s6 28/TT-TTg", "Chỉ thị số 28/CT-TTg")]
    [InlineData("Quy 1/2026", "Quý I/2026")]
    [InlineData("Quy 12026", "Quý I/2026")]
    [InlineData("Quy 1VI2026", "Quý IV/2026")]
    [InlineData("Quy 111/2026", "Quý III/2026")]
    [InlineData("truc thudc S¢", "trực thuộc Sở")]
    [InlineData("truc thudc S&", "trực thuộc Sở")]
    [InlineData("truc thudc S6", "trực thuộc Sở")]
    [InlineData("truc thudc Sé", "trực thuộc Sở")]
    [InlineData("ciia Uy ban nhan dan", "của Ủy ban nhân dân")]
    [InlineData("cta Uy ban nhan dan", "của Ủy ban nhân dân")]
    [InlineData("clia Uy ban nhan dan", "của Ủy ban nhân dân")]
    [InlineData("Cacdonvi lién quan", "Các đơn vị liên quan")]
    [InlineData("ngay 23 thdang 02 ndm 2026", "ngày 23 tháng 02 năm 2026")]
    [InlineData("& co sé", "ở cơ sở")]
    public void RestoreLine_MisreadLine_IsRepaired(string shown, string meant) => Restorer.RestoreLine(shown).ShouldBe(meant);

    [Theory]
    [InlineData("viec nao cua van phong", "việc nào của văn phòng")]
    [InlineData("bao cao truoc ngay 15/11/2026", "báo cáo trước ngày 15/11/2026")]
    [InlineData("quy nay tccb phai nop bao cao gi", "quý này tccb phải nộp báo cáo gì")]
    [InlineData("viec nao cua van phong den han thang nay", "việc nào của văn phòng đến hạn tháng này")]
    [InlineData("ai chu tri viec tuyen truyen ket luan 226", "ai chủ trì việc tuyên truyền kết luận 226")]
    [InlineData("nhac toi viec nay vao sang mai", "nhắc tôi việc này vào sáng mai")]
    [InlineData("UY BAN NHAN DAN THANH PHO HAI PHONG", "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG")]
    [InlineData("gui email cho nguyenvana@haiphong.gov.vn truoc ngay 15/11/2026", "gửi email cho nguyenvana@haiphong.gov.vn trước ngày 15/11/2026")]
    [InlineData("xem tai https://dichvucong.gov.vn/ho-so va ke hoach so 144/KH-UBND", "xem tại https://dichvucong.gov.vn/ho-so và kế hoạch số 144/KH-UBND")]
    public void RestoreMessage_TypedWithoutMarks_GetsThemBack(string typed, string meant) => Restorer.RestoreMessage(typed).ShouldBe(meant);

    [Theory]
    [InlineData("Please send the report to the office before Friday evening.")]
    [InlineData("Việc nào của Văn phòng?")]
    public void RestoreMessage_EnglishOrMarked_StaysAsItIs(string text) => Restorer.RestoreMessage(text).ShouldBe(text);

    [Theory]
    [InlineData("000_e7c52a634e72112d.txt")]
    [InlineData("001_e50c8f6deb981c08.txt")]
    [InlineData("003_4816794cbecccb5d.txt")]
    [InlineData("004_5bb66d52539fabfa.txt")]
    public void Restore_PlanWithItsMarks_IsTheSameText(string plan)
    {
        var text = SourceText.FromString(plan, RestoringAccuracyTests.Corpus(plan));
        Restorer.Restore(text).ShouldBeSameAs(text);
        text.Lines.Where(line => DamageDetector.IsWhole(line.Text)).ShouldAllBe(line => Restorer.RestoreLine(line.Text) == line.Text);
    }

    [Fact]
    public void Detect_TheSamplePlans_TellsHowEachWasDamaged()
    {
        DamageDetector.Detect(SourceText.FromString("a.txt", RestoringAccuracyTests.Corpus("002_0295eccbc9e7aa97.txt"))).ShouldBe(Damage.Misread);
        DamageDetector.Detect(SourceText.FromString("a.txt", HeldOutText.Text)).ShouldBe(Damage.None);
        DamageDetector.DetectLine("Thuc hien cong tac dan van chinh quyen").ShouldBe(Damage.MarksLost);
    }

    [Theory]
    [InlineData("Dien thoai 0912.560.336, thu dien tu vanphong@haiphong.gov.vn")]
    [InlineData("Dat 95% truoc ngay 10/6/2026, giam 10% so voi nam 2025")]
    public void RestoreLine_Digits_StayAsTheyAre(string line) =>
        string.Concat(Restorer.RestoreLine(line).Where(char.IsDigit)).ShouldBe(string.Concat(line.Where(char.IsDigit)));

    [Fact]
    public void Restore_AnyText_KeepsItsLinesAndNeverThrows() => Prop.ForAll<NonNull<string>>(text =>
    {
        var source = SourceText.FromString("x.txt", "Can cu Quyét dinh sé 1 ciia Uy ban nhan dan thanh phé vé viéc ban hanh ké hoach\n" + text.Get);
        var restored = Restorer.Restore(source);
        restored.Lines.Count.ShouldBe(source.Lines.Count);
        _ = Restorer.RestoreLine(text.Get);
        _ = Restorer.RestoreMessage(text.Get);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Can cu Quyét dinh ciia Uy ban nhan dan thanh phé vé viéc 6 ")]
    [InlineData("ciia,")]
    [InlineData("aaaaaaaa")]
    [InlineData("-1/")]
    public void Restore_LargeText_IsRead(string piece)
    {
        var text = SourceText.FromString("x.txt", string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        Restorer.Restore(text).Lines.Count.ShouldBe(text.Lines.Count);
    }
}
