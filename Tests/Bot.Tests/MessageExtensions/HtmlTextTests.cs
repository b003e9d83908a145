using Assistant.Bot.MessageExtensions;

namespace Assistant.Bot.Tests.MessageExtensions;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<div><div>Mời họp giao ban</div><div>8h thứ Hai</div></div>", "Mời họp giao ban\n8h thứ Hai")]
    [InlineData("<p>Ông <at id=\"0\">Lê Nam</at> chủ trì&nbsp;họp</p>", "Ông Lê Nam chủ trì họp")]
    [InlineData("a<br>b<br/>c", "a\nb\nc")]
    [InlineData("5 &lt; 6 &amp; 7", "5 < 6 & 7")]
    [InlineData("5 < 6 và 7 > 3", "5 < 6 và 7 > 3")]
    [InlineData("<script>alert('x')</script>an toàn<style>p{}</style>", "an toàn")]
    [InlineData("<a href=\"https://x.example/?q=>\">liên kết</a>", "liên kết")]
    [InlineData("<attachment id=\"1\"></attachment>thân", "thân")]
    [InlineData("<attachment id=\"1\"/>thân", "thân")]
    [InlineData("<!-- kín --> lộ", "lộ")]
    [InlineData("<img src=x onerror=alert(1)>", "")]
    [InlineData("&lt;script&gt;chữ&lt;/script&gt;", "<script>chữ</script>")]
    [InlineData("<div", "")]
    [InlineData("<script>không bao giờ đóng", "")]
    [InlineData("", "")]
    public void Of_Html_IsItsWords(string html, string text) => HtmlText.Of(html).ShouldBe(text);

    [Fact]
    public void Of_TooMuchHtml_IsBounded()
    {
        HtmlText.Of(new string('<', 3_000_000)).Length.ShouldBeLessThanOrEqualTo(6_000);
        HtmlText.Of(string.Concat(Enumerable.Repeat("<b>chữ</b> ", 300_000))).Length.ShouldBeLessThanOrEqualTo(6_000);
    }

    [Fact]
    public void Of_AnyMarkupAtAll_GivesLinesWithoutControlCharacters()
    {
        string[] pieces = ["<", ">", "/", "br", "<script>", "</script>", "\"", "'", "&#0;", "&lt;", "<!--", "-->", "\u0007", "\n", " ", "chữ", "<at id='0'>", "=", "\ud83d"];
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            HtmlText.Of(html).ShouldAllBe(c => c == '\n' || !char.IsControl(c), html);
        }
    }
}
