using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Versions;

public sealed class ReplacementNoticesTests
{
    [Theory]
    [InlineData("Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 3/2/2025 của Ủy ban nhân dân tỉnh.", "12/KH-UBND")]
    [InlineData("Kế hoạch này thay thế cho Kế hoạch\nsố: 105/KH-SGDĐT ngày 01/3/2025.", "105/KH-SGDĐT")]
    [InlineData("Ke hoach nay thay the Ke hoach so 12/KH-UBND", "12/KH-UBND")]
    [InlineData("bãi bỏ Kế hoạch số 15-KH/ĐU ngày 01/3/2025", "15-KH/ĐU")]
    [InlineData("Thực hiện Kế hoạch số 12/KH-UBND ngày 3/2/2025", "")]
    [InlineData("thay thế Nghị định số 12/2024/NĐ-CP", "")]
    [InlineData("thay thế trang thiết bị theo Kế hoạch số 12/KH-UBND", "")]
    public void Find_Text_GivesTheDocumentsItReplaces(string text, string expected) =>
        string.Join(' ', ReplacementNotices.Find(SourceText.FromString("kh.txt", $"KẾ HOẠCH\n{text}")).Select(notice => notice.Document)).ShouldBe(expected);
}
