using System.Globalization;

namespace Assistant.Load;

/// <summary>What is printed at the end, and as JSON on the last line.</summary>
/// <param name="Cores">The machine's cores, which all programs of the run share.</param>
/// <param name="Conversations">How many conversations asked at once.</param>
/// <param name="Seed">What the order of the questions was drawn from.</param>
/// <param name="Cases">What was measured.</param>
/// <param name="Missed">Which limits were missed.</param>
internal sealed record LoadReport(int Cores, int Conversations, int Seed, IReadOnlyList<Measured> Cases, IReadOnlyList<string> Missed)
{
    /// <summary>The table.</summary>
    public string ToTable()
    {
        var lines = new List<string> { $"{Cores} cores, {Conversations} conversations, seed {Seed}", Row("", Name) };
        lines.Add(Row("turns", each => Number(each.Turns)));
        lines.Add(Row("turns/s", each => Number(each.TurnsPerSecond)));
        foreach (var whole in Cases.SkipLast(1))
            lines.Add(Row($"  of {Name(whole)}", each => Number(each.TurnsPerSecond / whole.TurnsPerSecond, "0.000")));
        lines.Add(Row("ms p50", each => Number(each.P50, "0.0")));
        lines.Add(Row("ms p95", each => Number(each.P95, "0.0")));
        lines.Add(Row("ms p99", each => Number(each.P99, "0.0")));
        lines.Add(Row("CPU ms/turn", each => Number(each.CpuPerTurn, "0.000")));
        lines.Add(Row("replies lost", each => Number(each.Lost)));
        lines.Add(Row("replies repeated", each => Number(each.Repeated)));
        lines.Add(Row("redelivered", each => Number(each.Redelivered)));
        lines.Add(Row("MiB 2nd tenth", each => Number(each.MemoryEarly)));
        lines.Add(Row("MiB last tenth", each => Number(each.MemoryLate)));
        lines.Add(Missed.Count == 0 ? "every limit that applies was kept" : $"missed: {string.Join("; ", Missed)}");
        return string.Join(Environment.NewLine, lines);
    }

    private static string Name(Measured measured) => measured.Case.ToString().ToLowerInvariant();

    private static string Number(double value, string format = "0") => value.ToString(format, CultureInfo.InvariantCulture);

    private string Row(string name, Func<Measured, string> value) => name.PadRight(18) + string.Concat(Cases.Select(each => value(each).PadLeft(12)));
}
