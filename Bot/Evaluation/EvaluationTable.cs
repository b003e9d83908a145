using System.Globalization;
using Spectre.Console;

namespace Assistant.Bot.Evaluation;

/// <summary>Draws a report, the ways side by side.</summary>
internal static class EvaluationTable
{
    private static readonly (string Name, Func<EvaluationColumn, string> Value)[] Rows =
    [
        ("questions", column => Count(column.Questions)),
        ("right", column => $"{Count(column.Right)} ({Share(column.Accuracy)})"),
        ("wrong", column => Count(column.WronglyAnswered)),
        ("refused", column => Count(column.Refused)),
        ("citation precision", column => Share(column.CitationPrecision)),
        ("latency p50", column => Milliseconds(column.MedianMilliseconds)),
        ("latency p95", column => Milliseconds(column.SlowMilliseconds)),
        ("model calls", column => Count(column.Calls)),
        ("tokens read", column => Count(column.TokensRead)),
        ("tokens written", column => Count(column.TokensWritten)),
        ("cost", column => column.Cost?.ToString("0.####", CultureInfo.InvariantCulture) ?? "–"),
    ];

    /// <summary>The table.</summary>
    public static Table Of(EvaluationReport report)
    {
        EvaluationColumn[] columns = report.With is { } with ? [report.Without, with] : [report.Without];
        var table = new Table().Border(TableBorder.Simple).AddColumn("").AddColumn("without model");
        if (columns.Length > 1)
            table.AddColumn("with model");
        foreach (var (name, value) in Rows)
            table.AddRow([name, .. columns.Select(value)]);
        return table;
    }

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Share(double? share) => share is { } known ? known.ToString("0.0 %", CultureInfo.InvariantCulture) : "–";

    private static string Milliseconds(double time) => time.ToString("0.0 ms", CultureInfo.InvariantCulture);
}
