using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>Prints a table the way converters leave it.</summary>
internal static class TablePrinter
{
    private static readonly int[] Widths = [5, 42, 14, 16, 12];

    public static string Print(string form, SampleRow[] rows) => form switch
    {
        "markdown" => Markdown(rows, "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |"),
        "markdown, time first" => TimeFirst(rows),
        "tabs" => string.Join('\n', rows.Select(row => string.Join('\t', Cells(row))).Prepend("STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tTiến độ thực hiện")),
        "grid" => Grid(rows, centred: false),
        "grid, centred" => Grid(rows, centred: true),
        "grid, two pages" => Grid(rows[..3], centred: false) + "\n\n" + Grid(rows[3..], centred: false),
        "stacked" => string.Join('\n', new[] { "Stt", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian" }.Concat(rows.SelectMany(row => Cells(row).Where(cell => cell.Length > 0)))),
        "stacked, wrapped" => string.Join('\n', new[] { "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Phối hợp", "Thời gian hoàn thành" }
            .Concat(rows.SelectMany(row => Cells(row).SelectMany(cell => Wrap(cell, 40))))),
        "flowed" => Flowed(rows, centred: true),
        "flowed, cells on top" => Flowed(rows, centred: false),
        "flowed, no numbers" => Flowed([.. rows.Select(row => row with { Number = "" })], centred: false),
        "flowed, noised" => Noiser.Noise(Flowed(rows, centred: true), seed: 7),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string[] Cells(SampleRow row) => [row.Number, row.Content, row.Lead, row.Coordinators, row.Time];

    private static string Markdown(SampleRow[] rows, string header) =>
        string.Join('\n', rows.Select(row => $"| {string.Join(" | ", Cells(row))} |").Prepend("| --- | --- | --- | --- | --- |").Prepend(header));

    private static string TimeFirst(SampleRow[] rows) => string.Join('\n', rows
        .Select(row => $"| {row.Number} | {row.Content} | {row.Time} | {row.Coordinators.Replace(", ", ",<br>", StringComparison.Ordinal)} | **{row.Lead}** |")
        .Prepend("|---|---|---|---|---|")
        .Prepend("| Stt | **Nội dung** | **Thời gian** | **Phối hợp** | **Chủ trì** |"));

    private static string Grid(SampleRow[] rows, bool centred)
    {
        var text = new StringBuilder();
        AddLines(text, ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"], centred: false);
        foreach (var row in rows)
        {
            if (row.Lead.Length == 0)
                text.AppendLine(CultureInfo.InvariantCulture, $"{row.Number}{(row.Number is "I" or "II" ? "." : "")}   {row.Content}");
            else
                AddLines(text, Cells(row), centred);
        }

        return text.ToString();
    }

    private static string Flowed(SampleRow[] rows, bool centred)
    {
        var text = new StringBuilder("Stt Nội dung Đơn vị Đơn vị Thời gian\nchủ trì phối hợp\n");
        foreach (var row in rows)
        {
            var lines = new StringBuilder();
            if (row.Lead.Length == 0)
                lines.AppendLine(CultureInfo.InvariantCulture, $"{row.Number}{(row.Number is "I" or "II" ? "." : "")} {row.Content}");
            else
                AddLines(lines, Cells(row), centred);

            foreach (var line in lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
                text.AppendLine(string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        return text.ToString();
    }

    private static void AddLines(StringBuilder text, string[] cells, bool centred)
    {
        var wrapped = cells.Select((cell, i) => Wrap(cell, Widths[i] - 2)).ToList();
        var height = wrapped.Max(cell => cell.Count);
        for (var line = 0; line < height; line++)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                var at = line - (centred ? (height - wrapped[i].Count) / 2 : 0);
                text.Append((at >= 0 && at < wrapped[i].Count ? wrapped[i][at] : "").PadRight(Widths[i]));
            }

            while (text.Length > 0 && text[^1] == ' ')
                text.Length--;

            text.Append('\n');
        }
    }

    private static List<string> Wrap(string cell, int width)
    {
        var lines = new List<string>();
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }
}
