using Assistant.Knowledge.Reading.Pages;

namespace Assistant.Knowledge.Tests.Reading.Pages;

/// <summary>Lines that cross make tables; lines that are missing make merged cells.</summary>
public sealed class GridFinderTests
{
    private static readonly Rule[] Lying = [new(100, 50, 350), new(130, 50, 350), new(160, 50, 350)];
    private static readonly Rule[] Standing = [new(50, 100, 160), new(150, 100, 160), new(250, 100, 160), new(350, 100, 160)];

    [Fact]
    public void Full_lines_make_a_cell_at_each_place()
    {
        var grid = GridFinder.Find(Lying, Standing).ShouldHaveSingleItem();

        grid.Box.ShouldBe(new Box(50, 100, 350, 160));
        grid.Cells.Count.ShouldBe(6);
        grid.Cells.ShouldAllBe(cell => cell.RowSpan == 1 && cell.ColumnSpan == 1);
    }

    [Fact]
    public void A_line_that_stops_short_merges_cells_downwards()
    {
        var grid = GridFinder.Find([Lying[0], new Rule(130, 150, 350), Lying[2]], Standing).ShouldHaveSingleItem();

        grid.Cells.ShouldContain(new GridCell(0, 0, 2, 1));
        grid.Cells.Count.ShouldBe(5);
    }

    [Fact]
    public void A_line_that_begins_lower_merges_cells_sideways()
    {
        var grid = GridFinder.Find(Lying, [Standing[0], new Rule(150, 130, 160), new Rule(250, 130, 160), Standing[3]]).ShouldHaveSingleItem();

        grid.Cells.ShouldContain(new GridCell(0, 0, 1, 3));
        grid.Cells.Count.ShouldBe(4);
    }

    [Fact]
    public void Open_sides_end_where_the_lines_end()
    {
        GridFinder.Find(Lying, Standing[1..3]).ShouldHaveSingleItem().Box.ShouldBe(new Box(50, 100, 350, 160));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Underlines_and_frames_are_no_tables(int frames)
    {
        Rule[] standing = [new Rule(50, 100, 160), new Rule(350, 100, 160)];

        GridFinder.Find(Lying, frames == 0 ? [] : standing).ShouldBeEmpty();
    }

    [Fact]
    public void A_table_stays_one_when_it_is_drawn_askew_and_faint()
    {
        var image = Drawn(slope: 0.008, shade: 150);

        var grid = GridFinder.Find(image).ShouldHaveSingleItem();

        (grid.Columns.Count, grid.Rows.Count, grid.Cells.Count).ShouldBe((4, 3, 6));
    }

    /// <summary>A table of three columns and two rows at 150 dots an inch, on grayish paper.</summary>
    private static GrayImage Drawn(double slope, byte shade)
    {
        const int width = 1240;
        const int height = 500;
        var pixels = new byte[width * height];
        Array.Fill(pixels, (byte)235);
        foreach (var rule in Lying)
        {
            for (var x = (int)(rule.From * 150 / 72); x < rule.To * 150 / 72; x++)
                Dot(x, (int)((rule.Position * 150 / 72) + (slope * x)));
        }

        foreach (var rule in Standing)
        {
            for (var y = (int)(rule.From * 150 / 72); y < rule.To * 150 / 72; y++)
                Dot((int)((rule.Position * 150 / 72) - (slope * y)), y + (int)(slope * rule.Position * 150 / 72));
        }

        return new GrayImage(width, height, pixels, 150);

        void Dot(int x, int y)
        {
            pixels[(y * width) + x] = shade;
            pixels[((y + 1) * width) + x + 1] = shade;
            pixels[(y * width) + x + 1] = shade;
        }
    }
}
