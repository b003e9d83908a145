using System.Text;
using Assistant.Knowledge.Vietnamese;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Vietnamese;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Kế hoạch số 979/KH-SGDĐT", "ke hoach so 979/kh-sgddt")]
    [InlineData("Phòng Tổ chức – Cán bộ", "phong to chuc - can bo")]
    [InlineData("ĐỘC LẬP\u00A0 TỰ  DO", "doc lap tu do")]
    [InlineData("“Dân vận khéo”", "\"dan van kheo\"")]
    public void Fold_MarksCaseDashesAndBlanks_AreGone(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Fold_DecomposedText_IsTheSameAsComposed()
    {
        const string Text = "Sở Giáo dục và Đào tạo ườ";
        Folding.Fold(Text.Normalize(NormalizationForm.FormD)).ShouldBe(Folding.Fold(Text));
    }

    [Theory]
    [InlineData("Phòng Tổ chức - Cán bộ", "phong to chuc can bo")]
    [InlineData("a) Đơn vị chủ trì:", "a don vi chu tri")]
    public void FoldToWords_Punctuation_BecomesBlanks(string text, string words) => Folding.FoldToWords(text).ShouldBe(words);

    /// <summary>What stands in the table is what taking the character apart gives; everything else is taken apart.</summary>
    [Fact]
    public void Table_OfEveryCharacter_HoldsWhatTakingItApartGives()
    {
        var held = 0;
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (FoldingTable.TryFold((char)c, out var folded))
            {
                held++;
                (folded?.ToString() ?? "").ShouldBe(FoldingTable.TakeApart((char)c), $"U+{c:X4}");
            }
        }

        held.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void FoldToWords_AnyText_KeepsTheLettersAndDigitsOfTheFoldedText() => Prop.ForAll<string?>(text =>
    {
        var kept = Folding.Fold(text ?? "").Select(c => char.IsLetterOrDigit(c) ? c : ' ');
        return Folding.FoldToWords(text ?? "") == string.Join(' ', string.Concat(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Slice_OfAFoldedText_GivesTheOriginalWords()
    {
        var folded = FoldedText.Of("Giao Phòng  Tổ chức — Cán bộ chủ trì");
        var start = folded.Value.IndexOf("phong", StringComparison.Ordinal);
        var length = "phong to chuc - can bo".Length;
        folded.Slice(start, length).ShouldBe("Phòng  Tổ chức — Cán bộ");
    }

    [Fact]
    public void Fold_AnyText_NeverThrowsAndIsStable() => Prop.ForAll<string?>(text =>
    {
        var folded = Folding.Fold(text ?? "");
        Folding.Fold(folded).ShouldBe(folded);
    }).QuickCheckThrowOnFailure();
}
