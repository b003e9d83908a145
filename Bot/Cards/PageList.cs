using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Cards;

/// <summary>Numbers the rows of a list, and takes one page of them.</summary>
internal static class PageList
{
    /// <summary>How many rows a page has: what fits one card of Teams with the words of the plan behind each row.</summary>
    public const int RowsPerPage = 20;

    /// <summary>The rows that a view shows, of all sections in order; a page beyond the last is the last.</summary>
    /// <param name="page">The whole answer.</param>
    /// <param name="view">What of it is shown.</param>
    /// <param name="texts">The language.</param>
    /// <returns>What is shown, and whether there are rows after it.</returns>
    public static (Page Shown, bool HasMore) Take(Page page, AnswerView view, Texts texts)
    {
        var total = page.Columns.Count == 0 ? 0 : page.Sections.Sum(section => section.Rows.Count);
        if (total < 2)
        {
            return (page, false);
        }

        var whole = page with { Sections = [.. Numbered(page.Sections)] };
        if (view.Page is not { } asked || total <= RowsPerPage)
        {
            return (whole, false);
        }

        var index = Math.Clamp(asked - 1, 0, (total - 1) / RowsPerPage);
        var (first, last) = ((index * RowsPerPage) + 1, Math.Min((index + 1) * RowsPerPage, total));
        var hasMore = last < total;
        var shown = whole with
        {
            Sections = [.. whole.Sections.Select(section => Cut(section, first, last, texts)).OfType<PageSection>()],
            Notes = index == 0 ? whole.Notes : [],
            Choices = hasMore ? [.. whole.Choices, texts["Page.Next"]] : whole.Choices,
            Range = texts.Say("Page.Range", first, last, total),
        };
        return (shown, hasMore);
    }

    private static IEnumerable<PageSection> Numbered(IEnumerable<PageSection> sections)
    {
        var number = 0;
        foreach (var section in sections)
        {
            var rows = section.Rows.Select((row, at) => row with { Number = number + at + 1 }).ToList();
            number += rows.Count;
            yield return section with { Rows = rows };
        }
    }

    /// <summary>The rows of a section between two numbers; null when none of them is.</summary>
    private static PageSection? Cut(PageSection section, int first, int last, Texts texts)
    {
        var rows = section.Rows.Where(row => first <= row.Number && row.Number <= last).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var continued = rows[0].Number != section.Rows[0].Number && section.Title is not null;
        return section with { Title = continued ? texts.Say("Section.Continued", section.Title) : section.Title, Rows = rows };
    }
}
