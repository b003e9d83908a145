namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Paints over the lines of tables, which would be read as letters.</summary>
internal static class RuleEraser
{
    private const byte White = 255;
    private const double Margin = 4;

    /// <summary>The image without the lines that make tables; the image itself where there are none.</summary>
    /// <param name="image">The image.</param>
    /// <param name="grids">The tables on it.</param>
    public static GrayImage Erase(GrayImage image, IReadOnlyList<TableGrid> grids)
    {
        if (grids.Count == 0)
            return image;
        var pixels = (byte[])image.Pixels.Clone();
        foreach (var (y, from, to) in RuleFinder.Lying(image).SelectMany(trace => trace.Runs).Where(run => IsInTable((run.From + run.To) / 2.0, run.Y)))
            Paint(from - 1, y - 1, to + 1, y + 2);
        foreach (var (x, from, to) in RuleFinder.Standing(image.Transposed()).SelectMany(trace => trace.Runs).Where(run => IsInTable(run.Y, (run.From + run.To) / 2.0)))
            Paint(x - 1, from - 1, x + 2, to + 1);
        return image with { Pixels = pixels };

        bool IsInTable(double x, double y) => grids.Any(grid => grid.Box.Wider(Margin).Holds(x * image.PointsPerPixel, y * image.PointsPerPixel));

        void Paint(int left, int top, int right, int bottom)
        {
            for (var y = Math.Max(0, top); y < Math.Min(image.Height, bottom); y++)
                pixels.AsSpan((y * image.Width) + Math.Max(0, left), Math.Min(image.Width, right) - Math.Max(0, left)).Fill(White);
        }
    }
}
