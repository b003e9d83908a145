using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Outline.Tables.Kept;

/// <summary>
/// Tables drawn in text: cells between bars, "&lt;" for a cell merged with the one before it, "^" for one merged with the
/// one above it, "¶" between paragraphs.
/// </summary>
internal static class Drawn
{
    /// <summary>A text that holds the tables, a line of text between them where they are told apart by one.</summary>
    public static SourceText Text(params string[] tables)
    {
        var builder = new SourceTextBuilder("plan.docx");
        builder.AddLine("II. NHIỆM VỤ VÀ GIẢI PHÁP");
        foreach (var table in tables)
        {
            if (table.Contains('|', StringComparison.Ordinal))
                builder.AddTable(Rows(table));
            else
                builder.AddLine(table);
        }

        builder.AddLine("III. TỔ CHỨC THỰC HIỆN");
        return builder.Build();
    }

    /// <summary>The rows that are read, each on one line: number, title, leads, coordinators, time, products.</summary>
    public static IReadOnlyList<string> Read(params string[] tables)
    {
        var text = Text(tables);
        return [.. new AssignmentTableReader().Find(text, text).SelectMany(table => table.Rows).Select(Shown)];
    }

    private static string Shown(AssignmentRow row) => string.Join(" | ", new[]
    {
        row.Number ?? "?", row.Content, string.Join("; ", row.Leads), string.Join("; ", row.Coordinators), row.Time ?? "-", string.Join("; ", row.Products),
    }).TrimEnd(' ', '|');

    private static List<IReadOnlyList<SourceCell>> Rows(string table)
    {
        var rows = new List<IReadOnlyList<SourceCell>>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var row = new List<SourceCell>();
            var words = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] == "<")
                    row[^1] = row[^1] with { Span = row[^1].Span + 1 };
                else if (words[i] == "^")
                    row.Add(rows[^1].First(cell => cell.Column <= i && i < cell.Column + cell.Span) with { Continues = true });
                else
                    row.Add(new SourceCell(i, 1, words[i].Length == 0 ? [] : words[i].Split('¶', StringSplitOptions.TrimEntries)));
            }

            rows.Add(row);
        }

        return rows;
    }
}
