using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Pdf;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Whether the words that a PDF holds are the page's words.</summary>
public sealed class TextLayerJudgementTests
{
    [Theory]
    [InlineData("Căn cứ Quyết định số 534/QĐ-TTg ngày 31 tháng 3 năm 2026 của Thủ tướng Chính phủ, Sở Tư pháp ban hành Kế hoạch như sau:", false)]
    [InlineData("Thuc hien Ke hoach so 12/KH-UBND ngay 05/01/2026 cua Uy ban nhan dan thanh pho, So Tu phap xay dung Ke hoach nhu sau:", false)]
    [InlineData("C¨n cø QuyÕt ®Þnh sè 534/Q§-TTg ngµy 31 th¸ng 3 n¨m 2026 cña Thñ t­íng ChÝnh phñ, Së T­ ph¸p ban hµnh KÕ ho¹ch nh­ sau:", true)]
    [InlineData("Caên cöù Quyeát ñònh soá 534/QÑ-TTg ngaøy 31 thaùng 3 naêm 2026 cuûa Thuû töôùng Chính phuû, Sôû Tö phaùp ban haønh Keá hoaïch nhö sau:", true)]
    [InlineData("\uE001\uE002\uE003 \uE004\uE005 \uE006\uE007\uE008 \uE009\uE00A 2026 \uE00B\uE00C abcdefghijklmnopqrstuvwxyz", true)]
    [InlineData("Trang 2", true)]
    public void Words_of_broken_fonts_are_read_off_the_page(string text, bool missing) =>
        TextLayer.IsMissing(Words(text), pictures: 0).ShouldBe(missing);

    [Fact]
    public void A_signature_stamped_on_a_scan_is_not_its_text()
    {
        var stamp = Words("Người ký: Sở Tư pháp. Cơ quan: Thành phố Hải Phòng. Ngày ký: 21-04-2026 09:12:07 +07:00");

        TextLayer.IsMissing(stamp, pictures: 1).ShouldBeTrue();
        TextLayer.IsMissing(stamp, pictures: 0.1).ShouldBeFalse();
    }

    private static List<PageWord> Words(string text) => [.. text.Split(' ').Select((word, index) => new PageWord(word, new Box(index * 30, 0, (index * 30) + 25, 14)))];
}
