namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Finds ruled tables in the image of a page: lines that cross, the cells between them, and where cells are merged.</summary>
internal static class GridFinder
{
    private const double Touching = 4;
    private const double Closest = 5;
    private const int MostRules = 3000;

    /// <summary>The tables, from top to bottom.</summary>
    public static IReadOnlyList<TableGrid> Find(GrayImage image)
    {
        var scale = image.PointsPerPixel;
        return Find([.. RuleFinder.Lying(image).Select(Rule)], [.. RuleFinder.Standing(image.Transposed()).Select(Rule)]);

        Rule Rule(RuleTrace trace) => new((trace.Middle + 0.5) * scale, trace.From * scale, trace.To * scale);
    }

    /// <summary>The tables that some lines make.</summary>
    public static IReadOnlyList<TableGrid> Find(IReadOnlyList<Rule> lying, IReadOnlyList<Rule> standing)
    {
        if (lying.Count + standing.Count > MostRules)
            return [];
        var grids = new List<TableGrid>();
        var seen = new HashSet<int>();
        for (var i = 0; i < lying.Count; i++)
        {
            if (!seen.Add(i))
                continue;
            var (own, across) = Connected(i, lying, standing, seen);
            if (GridBuilder.Build(own, across) is { } grid)
                grids.Add(grid);
        }

        return [.. Outermost(grids).OrderBy(grid => grid.Box.Top)];
    }

    /// <summary>A table drawn inside the cell of another is read as part of it.</summary>
    private static IEnumerable<TableGrid> Outermost(IReadOnlyList<TableGrid> grids) => grids
        .Where(grid => !grids.Any(other => !ReferenceEquals(other, grid) && other.Box.Holds(grid.Box.MiddleX, grid.Box.MiddleY) && other.Box.Height >= grid.Box.Height));

    private static (List<Rule> Lying, List<Rule> Standing) Connected(int first, IReadOnlyList<Rule> lying, IReadOnlyList<Rule> standing, HashSet<int> seen)
    {
        var (own, across) = (new List<Rule>(), new List<Rule>());
        var taken = new HashSet<int>();
        var open = new Queue<int>([first]);
        while (open.TryDequeue(out var next))
        {
            own.Add(lying[next]);
            for (var s = 0; s < standing.Count; s++)
            {
                if (!Cross(lying[next], standing[s]) || !taken.Add(s))
                    continue;
                across.Add(standing[s]);
                for (var l = 0; l < lying.Count; l++)
                {
                    if (Cross(lying[l], standing[s]) && seen.Add(l))
                        open.Enqueue(l);
                }
            }
        }

        return (own, across);
    }

    private static bool Cross(Rule lying, Rule standing) =>
        standing.Position >= lying.From - Touching && standing.Position <= lying.To + Touching
        && lying.Position >= standing.From - Touching && lying.Position <= standing.To + Touching;

    /// <summary>Positions that lie so close together that they are one line's, each group by its middle.</summary>
    public static List<double> Clusters(IEnumerable<double> positions)
    {
        var groups = new List<List<double>>();
        foreach (var position in positions.Order())
        {
            if (groups.Count > 0 && position - groups[^1][^1] <= Closest)
                groups[^1].Add(position);
            else
                groups.Add([position]);
        }

        return [.. groups.Select(group => group.Average())];
    }
}
