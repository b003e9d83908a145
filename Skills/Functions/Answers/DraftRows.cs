using Assistant.Skills.Drafting;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Rows about drafted documents.</summary>
internal static class DraftRows
{
    private const int MostEntries = 80;

    public static FunctionRow Of(OfficialDocument document)
    {
        var entries = document.Grounds.Concat(document.Body.SelectMany(Entries)).ToList();
        return new FunctionRow.Draft(
            document.Heading.Subject,
            [.. entries.Take(MostEntries).Select(PlanRows.Cut)],
            [.. document.Blanks.Select(blank => Kebab.Of(blank))],
            entries.Count > MostEntries ? entries.Count - MostEntries : null);
    }

    private static IEnumerable<string> Entries(DocumentBlock block) => block switch
    {
        DocumentBlock.Title title => [title.Text],
        DocumentBlock.Paragraph paragraph => [paragraph.Text],
        DocumentBlock.Table table => table.Rows.Select(row => $"{string.Join(" · ", row.Cells)} ({DraftSources.Of(row.Source)})"),
        _ => [],
    };
}
