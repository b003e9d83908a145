using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Leaves out what is printed on every page: page numbers, running heads and feet.</summary>
internal static partial class PageFurniture
{
    private const double Margin = 0.12;
    private const int RowsLookedAt = 2;

    /// <summary>The words of each page without its furniture.</summary>
    public static IReadOnlyList<PageContent> Remove(IReadOnlyList<PageContent> pages)
    {
        var candidates = pages.Select(page => Candidates(page).ToList()).ToList();
        var repeated = candidates
            .SelectMany(rows => rows.Select(row => Pattern(row.Row)).Distinct(StringComparer.Ordinal))
            .CountBy(pattern => pattern, StringComparer.Ordinal)
            .Where(pair => pair.Value >= 3 && pair.Value >= pages.Count * 0.4)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select((page, index) => Without(page, candidates[index], repeated))];
    }

    private static PageContent Without(PageContent page, IReadOnlyList<(PageRow Row, bool Outermost)> candidates, HashSet<string> repeated)
    {
        var removed = candidates
            .Where(candidate => repeated.Contains(Pattern(candidate.Row)) || (candidate.Outermost && PageNumber().IsMatch(candidate.Row.Text)))
            .SelectMany(candidate => candidate.Row.Words)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return removed.Count == 0 ? page : page with { Words = [.. page.Words.Where(word => !removed.Contains(word))] };
    }

    private static IEnumerable<(PageRow Row, bool Outermost)> Candidates(PageContent page)
    {
        var outside = page.Words.Where(word => !page.Grids.Any(grid => grid.Box.Holds(word.Box.MiddleX, word.Box.MiddleY)));
        var rows = RowBuilder.Build(outside);
        var top = rows.TakeWhile(row => row.Box.Bottom < page.Height * Margin).Take(RowsLookedAt);
        var bottom = Enumerable.Reverse(rows).TakeWhile(row => row.Box.Top > page.Height * (1 - Margin)).Take(RowsLookedAt);
        return top.Select((row, index) => (row, index == 0)).Concat(bottom.Select((row, index) => (row, index == 0)));
    }

    /// <summary>A row with its numbers made alike: "Trang 2" and "Trang 3" are one running foot.</summary>
    private static string Pattern(PageRow row) => Digits().Replace(row.Text, "#");

    [GeneratedRegex(@"^[-–—~. ]{0,4}(?:[Tt]rang |[Pp]age )?\d{1,4}(?: ?/ ?\d{1,4})?[-–—~. ]{0,4}$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
