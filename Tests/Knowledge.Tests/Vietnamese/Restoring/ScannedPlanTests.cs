using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Testing;
using Xunit.Abstractions;

namespace Assistant.Knowledge.Tests.Vietnamese.Restoring;

/// <summary>The sample plan that was scanned and read without Vietnamese.</summary>
public sealed class ScannedPlanTests(ITestOutputHelper output)
{
    private const string FileName = "002_0295eccbc9e7aa97.txt";

    private static readonly Lazy<SourceText> Source = new(() => SourceText.FromString(FileName, RestoringAccuracyTests.Corpus(FileName)));
    private static readonly Lazy<SourceText> Restored = new(() => new TextRestorer().Restore(Source.Value));

    [Theory]
    [InlineData(3, "SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc")]
    [InlineData(4, "Số: 979/KH-SGDĐT Hải Phòng, ngày 23 tháng 02 năm 2026")]
    [InlineData(7, "Thực hiện công tác dân vận chính quyền năm 2026")]
    [InlineData(8, "của ngành Giáo dục và Đào tạo thành phố Hải Phòng")]
    [InlineData(10, "- Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về")]
    [InlineData(19, "- Thực hiện Kế hoạch số 294/KH-UBND ngày 11/11/2025 của UBND thành")]
    [InlineData(23, "Căn cứ Quyết định số 371/QĐ-UBND ngày 28/01/2026 của Ủy ban nhân")]
    [InlineData(231, "1. Các phòng thuộc Sở Giáo dục và Đào tạo")]
    [InlineData(241, "2. Các đơn vị giáo dục trực thuộc Sở Giáo dục và Đào tạo")]
    [InlineData(274, "hợp gửi về Ủy ban nhân dân thành phố (qua Sở Nội vụ tổng hợp).")]
    [InlineData(277, "hằng năm (báo cáo 06 tháng trước 10/6/2026, báo cáo 09 tháng trước ngày")]
    [InlineData(278, "15/9/2026 và báo cáo năm trước ngày 15/11/2026) hoặc báo cáo đột xuất (khi có")]
    [InlineData(281, "vụ và Ủy ban nhân dân thành phố.")]
    public void Restore_ScannedPlan_LineIsRight(int line, string text) => Restored.Value.Lines[line - 1].Text.Trim().ShouldBe(text);

    [Theory]
    [InlineData(77, "chủ trì | phối hợp")]
    [InlineData(85, "Các phòng")]
    [InlineData(98, "59/2023/NĐ-CP")]
    [InlineData(91, "23-QĐ/TW")]
    [InlineData(92, "446-QĐ/TU")]
    [InlineData(99, "Chỉ thị số 28/CT-TTg")]
    [InlineData(110, "04-ĐA/TU")]
    [InlineData(123, "Quý")]
    [InlineData(125, "I/2026")]
    [InlineData(142, "III/2026")]
    [InlineData(177, "IV/2026")]
    [InlineData(190, "Các đơn vị | Cả năm")]
    [InlineData(196, "Các đơn vị | Cả năm")]
    [InlineData(272, "Phòng Tổ chức cán bộ")]
    [InlineData(290, "Nơi nhận: GIÁM ĐỐC")]
    public void Restore_ScannedPlan_CellOrCitationIsRight(int line, string part) => Restored.Value.Lines[line - 1].Text.ShouldContain(part);

    [Fact]
    public void Restore_ScannedPlan_KeepsItsLines()
    {
        Restored.Value.Lines.Count.ShouldBe(Source.Value.Lines.Count);
        Restored.Value.FileName.ShouldBe(FileName);
        Restored.Value.Lines.Zip(Source.Value.Lines).ShouldAllBe(pair => pair.First.Number == pair.Second.Number
            && string.IsNullOrWhiteSpace(pair.First.Text) == string.IsNullOrWhiteSpace(pair.Second.Text));
    }

    [Fact]
    public void Restore_ScannedPlan_EveryLabelledCitationStandsInIt()
    {
        var text = string.Concat(Restored.Value.Lines.Select(line => line.Text + "\n"));
        var label = LabelledPlans.Load().FindBySource(FileName)!;
        label.References.ShouldAllBe(reference => text.Contains(reference.Number, StringComparison.Ordinal));
    }

    /// <summary>The labels hold the titles of the tasks with their marks; most of their syllables must be found in the restored text.</summary>
    [Fact]
    public void Restore_ScannedPlan_MostWordsOfTheLabelledTitlesAreInIt()
    {
        var words = Restored.Value.Lines.SelectMany(line => Words(line.Text)).ToHashSet();
        var plain = Source.Value.Lines.SelectMany(line => Words(line.Text)).ToHashSet();
        var titles = LabelledPlans.Load().FindBySource(FileName)!.Tasks.SelectMany(task => Words(task.Title)).ToList();
        var share = (double)titles.Count(words.Contains) / titles.Count;
        output.WriteLine($"{share:P2} of {titles.Count} syllables after, {(double)titles.Count(plain.Contains) / titles.Count:P2} before");
        share.ShouldBeGreaterThan(0.95);
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', ',', '.', ';', ':', '(', ')', '“', '”', '"', '|', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Letters.Normalise);
}
