namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Finds the lines that are drawn on a page: long runs of dark pixels, thin, level or a little askew.</summary>
internal static class RuleFinder
{
    private const double Dark = 0.6;
    private const double Visible = 0.88;
    private const int Contrast = 30;
    private const double Surroundings = 0.03;
    private const double WidestGap = 0.012;
    private const double ShortestLying = 0.35;
    private const double ShortestStanding = 0.2;
    private const double Thickest = 0.05;
    private const double Skew = 0.02;
    private const int MostTraces = 20_000;

    /// <summary>The lines that lie.</summary>
    public static IReadOnlyList<RuleTrace> Lying(GrayImage image) => Find(image, ShortestLying);

    /// <summary>The lines that stand, as lines that lie in the transposed image.</summary>
    public static IReadOnlyList<RuleTrace> Standing(GrayImage transposed) => Find(transposed, ShortestStanding);

    private static List<RuleTrace> Find(GrayImage image, double shortest)
    {
        var least = (int)(shortest * image.DotsPerInch);
        var paper = image.Paper();
        var done = new List<RuleTrace>();
        var open = new List<RuleTrace>();
        for (var y = 0; y < image.Height && done.Count < MostTraces; y++)
        {
            foreach (var (from, to) in Runs(image, y, least, paper))
            {
                if (open.Find(trace => trace.Touches(y, from, to)) is { } trace)
                    trace.Add(y, from, to);
                else
                    open.Add(new RuleTrace(y, from, to));
            }

            done.AddRange(open.Where(trace => trace.Runs[^1].Y < y - 1));
            open.RemoveAll(trace => trace.Runs[^1].Y < y - 1);
        }

        return [.. done.Concat(open).Where(trace => trace.Height <= (Thickest * image.DotsPerInch) + (Skew * (trace.To - trace.From)))];
    }

    /// <summary>The runs of dark pixels in a row; a small gap does not end one.</summary>
    private static List<(int From, int To)> Runs(GrayImage image, int y, int least, int paper)
    {
        var runs = new List<(int, int)>();
        var row = image.Pixels.AsSpan(y * image.Width, image.Width);
        var distance = Math.Max(2, (int)(Surroundings * image.DotsPerInch));
        var above = image.Pixels.AsSpan(Math.Max(0, y - distance) * image.Width, image.Width);
        var below = image.Pixels.AsSpan(Math.Min(image.Height - 1, y + distance) * image.Width, image.Width);
        var gap = Math.Max(2, (int)(WidestGap * image.DotsPerInch));
        var (dark, visible) = ((int)(paper * Dark), (int)(paper * Visible));
        var from = -1;
        var last = -1;
        for (var x = 0; x <= row.Length; x++)
        {
            // A faint line is one that is darker than what lies above and below it.
            if (x < row.Length && (row[x] < dark || (row[x] < visible && row[x] + Contrast <= Math.Min(above[x], below[x]))))
            {
                if (from < 0)
                    from = x;
                last = x;
            }
            else if (from >= 0 && (x - last > gap || x == row.Length))
            {
                if (last + 1 - from >= least)
                    runs.Add((from, last + 1));
                from = -1;
            }
        }

        return runs;
    }
}
