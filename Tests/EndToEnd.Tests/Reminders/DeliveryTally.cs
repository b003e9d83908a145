using System.Globalization;

namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>What came to people, counted.</summary>
internal sealed class DeliveryTally
{
    private readonly IReadOnlyList<TimeSpan> _lags;
    private readonly string _words;

    public DeliveryTally(FaultyConnector connector, Killer killer, DateTimeOffset due)
    {
        var attempts = connector.Attempts;
        var stranded = killer.Stranded;
        var ambiguous = attempts.Where(attempt => attempt.IsAmbiguous).Select(attempt => attempt.Conversation).ToHashSet(StringComparer.Ordinal);
        Attempts = attempts.Count;
        Received = attempts.Where(attempt => attempt.IsReceived).GroupBy(attempt => attempt.Conversation, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        TwiceThoughKnown = [.. Received.Where(each => each.Value > 1 && !ambiguous.Contains(each.Key) && !stranded.Contains(each.Key)).Select(each => each.Key)];
        var acknowledged = attempts.Where(connector.IsAcknowledged).GroupBy(attempt => attempt.Conversation, StringComparer.Ordinal).ToList();
        _lags = [.. attempts.Where(attempt => attempt.IsReceived).GroupBy(attempt => attempt.Conversation, StringComparer.Ordinal).Select(same => same.Min(attempt => attempt.At) - due).Order()];
        var twice = Received.Where(each => each.Value > 1).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        _words = string.Create(CultureInfo.InvariantCulture, $"""
            {Received.Count} reminders received, in {Attempts} attempts of which {attempts.Count(attempt => attempt.Fault is not null)} failed; {killer.Kills} kills
            exactly once: {Received.Count - twice.Count}; more than once: {twice.Count}, of them after an attempt nobody could know of {twice.Count(ambiguous.Contains)}, in hand at a kill {twice.Count(stranded.Contains)}
            ambiguous attempts to {ambiguous.Count} people, in hand at a kill {stranded.Count}; acknowledged once {acknowledged.Count(same => same.Count() == 1)}, more often {acknowledged.Count(same => same.Count() > 1)}
            lag p50 {Lag(0.5).TotalSeconds:F1} s, p99 {Lag(0.99).TotalSeconds:F1} s, most {Lag(1).TotalSeconds:F1} s
            """);
    }

    /// <summary>How many messages came in, failed ones included.</summary>
    public int Attempts { get; }

    /// <summary>How often each conversation got its reminder; none that never did.</summary>
    public IReadOnlyDictionary<string, int> Received { get; }

    /// <summary>Those that got it more than once although every attempt's end was known to its sender, which lived to note it.</summary>
    public IReadOnlyList<string> TwiceThoughKnown { get; }

    /// <summary>Within which time of falling due a share of the reminders was first received.</summary>
    public TimeSpan Lag(double share) => _lags[Math.Clamp((int)Math.Ceiling(share * _lags.Count) - 1, 0, _lags.Count - 1)];

    /// <summary>All of it in words.</summary>
    public string Describe() => _words;
}
