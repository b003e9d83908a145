using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Telemetry;

/// <summary>Counts what the database failed at.</summary>
internal sealed class DatabaseMetrics(TelemetrySource source, Database database)
{
    private readonly Counter<long> _failures = source.Meter.CreateCounter<long>("assistant.database.failures", "{failure}", "Work that the database kept from being done.");

    /// <summary>Counts a failure, if it is the database's.</summary>
    public void Failed(Exception failure)
    {
        if (KindOf(failure) is { } kind)
            _failures.Add(1, new TagList { { Tags.Kind, kind } });
    }

    private string? KindOf(Exception failure) => failure switch
    {
        NotWritableException => "not_writable",
        _ when database.IsUnreachable(failure) => "unreachable",
        DbException => "other",
        _ => null,
    };
}
