using System.Globalization;
using Assistant.Knowledge.Reading.Pages;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Reading.Pages;

/// <summary>Whatever stands wherever on a page: every word is read once.</summary>
public sealed class PageComposerTests
{
    private static readonly Gen<(int X, int Y, int Size)> Place =
        from x in Gen.Choose(-20, 600)
        from y in Gen.Choose(-20, 860)
        from size in Gen.Choose(1, 40)
        select (x, y, size);

    private static readonly Gen<Rule> Line =
        from position in Gen.Choose(0, 600)
        from start in Gen.Choose(0, 500)
        from length in Gen.Choose(10, 500)
        select new Rule(position, start, start + length);

    [Fact]
    public void No_word_is_lost_or_said_twice()
    {
        var pages = from places in Place.ListOf()
                    from lying in Line.ListOf()
                    from standing in Line.ListOf()
                    select (places, lying, standing);

        Prop.ForAll(pages.ToArbitrary(), page =>
        {
            var words = page.places.Select((place, index) => Word($"từ{index.ToString(CultureInfo.InvariantCulture)}", place.X, place.Y, place.Size)).ToList();
            var grids = GridFinder.Find([.. page.lying], [.. page.standing]);
            var text = PageComposer.Compose("x.pdf", [new PageContent(1, 595, 842, words, grids, IsRecognised: false)]);

            var read = text.Lines.SelectMany(line => line.Text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));
            return read.Order(StringComparer.Ordinal).SequenceEqual(words.Select(word => word.Text).Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Column_labels_anywhere_lose_no_word_either()
    {
        string[] labels = ["TT", "Nội", "Thời", "Phối", "Đơn", "STT", "Kết", "II", "việc"];
        var places = from column in Gen.Choose(0, 4) from row in Gen.Choose(5, 20) select (column, row);

        Prop.ForAll(places.ListOf().ToArbitrary(), chosen =>
        {
            var words = chosen.Select((place, index) => Word(labels[(index + place.row) % labels.Length], 60 + (place.column * 100), place.row * 18, 14)).ToList();
            var text = PageComposer.Compose("x.pdf", [new PageContent(1, 595, 842, words, [], IsRecognised: true)]);

            return text.Lines.Sum(line => line.Text.Count(char.IsLetterOrDigit)) == words.Sum(word => word.Text.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Left_of_a_letterhead_is_read_before_right_even_when_their_lines_lie_apart()
    {
        var page = Page(
            Row("SỞ TƯ PHÁP", 100, 50), Row("CỘNG HÒA XÃ HỘI", 320, 44),
            Row("Số: 12/KH-STP", 100, 68), Row("Độc lập - Tự do", 330, 62));

        Lines(page).ShouldBe(["SỞ TƯ PHÁP", "Số: 12/KH-STP", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do"]);
    }

    [Fact]
    public void A_blank_left_for_the_number_is_no_gap_between_columns()
    {
        Lines(Page(Row("Số:", 100, 50), Row("/KH-STP", 190, 50))).ShouldBe(["Số: /KH-STP"]);
        Lines(Page(Row("Hải Phòng, ngày", 100, 50), Row("tháng", 240, 50), Row("năm 2026", 330, 50))).ShouldBe(["Hải Phòng, ngày tháng năm 2026"]);
    }

    [Fact]
    public void What_stands_above_the_recipients_on_the_right_belongs_to_the_signature()
    {
        var page = Page(
            Row("GIÁM ĐỐC", 380, 600), Row("Nơi nhận:", 85, 625), Row("- Lưu: VT.", 85, 642), Row("Lê Văn An", 380, 690));

        Lines(page).ShouldBe(["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Lê Văn An"]);
    }

    [Fact]
    public void Labels_with_nothing_below_them_are_no_table()
    {
        var page = Page(Row("Nội dung", 90, 300), Row("Đơn vị chủ trì", 250, 300), Row("Thời gian", 450, 300));

        string.Join(' ', Lines(page)).ShouldBe("Nội dung Đơn vị chủ trì Thời gian");
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        var pages = Enumerable.Range(1, 4).Select(number => new PageContent(number, 595, 842,
        [
            .. Row(number.ToString(CultureInfo.InvariantCulture), 300, 40),
            .. Row($"Nội dung của trang thứ {"một hai ba bốn".Split(' ')[number - 1]}", 100, 300),
            .. Row($"Trang {number}/4 - Tài liệu nội bộ", 100, 810),
        ], [], IsRecognised: false)).ToList();

        string.Join(' ', Lines([.. pages])).ShouldBe(string.Join(' ', "một hai ba bốn".Split(' ').Select(word => "Nội dung của trang thứ " + word)));
    }

    private static IEnumerable<string> Lines(params PageContent[] pages) =>
        PageComposer.Compose("x.pdf", pages).Lines.Select(line => line.Text).Where(line => line.Length > 0);

    private static PageContent Page(params IEnumerable<PageWord>[] rows) => new(1, 595, 842, [.. rows.SelectMany(row => row)], [], IsRecognised: false);

    private static List<PageWord> Row(string text, double left, double top)
    {
        var words = new List<PageWord>();
        foreach (var word in text.Split(' '))
        {
            words.Add(new PageWord(word, new Box(left, top, left + (word.Length * 7), top + 14)));
            left += (word.Length * 7) + 3.5;
        }

        return words;
    }

    private static PageWord Word(string text, double left, double top, double size) => new(text, new Box(left, top, left + (text.Length * size / 2), top + size));
}
