using System.Globalization;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Draws how many tasks stand how, as one bar. The numbers stand beside it in words, so that it is nothing to who does not see it.</summary>
/// <param name="texts">The language.</param>
internal sealed class ProgressBar(TabTexts texts)
{
    private const decimal Width = 100;

    /// <summary>The bar, with what its colours mean.</summary>
    public Html Write(ProgressTally tally)
    {
        (string Name, int Count)[] parts =
            [("Done", tally.Done), ("UnderWay", tally.UnderWay), ("Paused", tally.Paused), ("NotStarted", tally.NotStarted), ("Behind", tally.Behind)];
        var from = 0m;
        var bars = new List<Html>();
        foreach (var (name, count) in parts.Where(part => part.Count > 0))
        {
            var width = Width * count / tally.Total;
            bars.Add(Html.Of($"<rect class=\"{name}\" x=\"{Place(from)}\" y=\"0\" width=\"{Place(width)}\" height=\"4\"/>"));
            from += width;
        }

        return Html.Of($"""
            <svg class="progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">{Html.Join(bars)}</svg>
            <ul class="legend">{Html.Join(parts.Select(part => Html.Of($"<li><span class=\"{part.Name}\" aria-hidden=\"true\"></span>{texts[$"Column.{part.Name}"]}: {TabView.Number(part.Count)}</li>")))}</ul>
            """);
    }

    private static string Place(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
