using System.Collections.Concurrent;
using System.Globalization;
using Assistant.Testing.Graph;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>What was told, heard and met on the way.</summary>
internal sealed class DeliveryTally
{
    private const int Examples = 5;

    private readonly ConcurrentQueue<Told> _acknowledged = new();
    private readonly ConcurrentQueue<string> _unheard = new();
    private readonly ConcurrentQueue<string> _again = new();
    private readonly ConcurrentQueue<string> _kills = new();
    private int _resent;

    /// <summary>How many have been taken down.</summary>
    public int Confirmed => _acknowledged.Count + _unheard.Count;

    /// <summary>What people were given a receipt for.</summary>
    public IReadOnlyCollection<Told> Receipts => _acknowledged;

    /// <summary>The assistant said that it was taken down.</summary>
    public void Acknowledged(Told told) => _acknowledged.Enqueue(told);

    /// <summary>It was taken down, and the person heard something else.</summary>
    public void FoundStanding(Told told, string said) => _unheard.Enqueue($"{told.Mark}: {said}");

    /// <summary>It was not taken down, and the person says it once more.</summary>
    public void SaidAgain(Told told, string said) => _again.Enqueue($"{told.Mark}: {said}");

    /// <summary>An activity was delivered again because it was not answered.</summary>
    public void Resent() => Interlocked.Increment(ref _resent);

    /// <summary>The server was killed.</summary>
    public void Killed(string amidst) => _kills.Enqueue(amidst);

    /// <summary>The tally in words.</summary>
    public string Describe()
    {
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"confirmed {Confirmed}: {_acknowledged.Count} acknowledged, {_unheard.Count} stored with the receipt lost; said again {_again.Count}; activities sent again {_resent}");
        return string.Join('\n', [
            counts, .. _kills.Select(kill => $"killed with {kill}"), .. _unheard.Take(Examples).Select(unheard => $"receipt lost: {unheard}"),
            .. _again.Take(Examples).Select(again => $"said again: {again}"),
        ]);
    }

    /// <summary>What the double met, in words.</summary>
    public static string Describe(GraphDouble graph)
    {
        var requests = graph.Requests;
        var faults = requests.Where(request => request.Fault is not null).ToLookup(request => request.Fault!.GetType().Name);
        var kinds = string.Join(", ", faults.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {kind.Key}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Graph met {requests.Count} requests, {faults.Sum(kind => kind.Count())} faults ({kinds}), and refused {requests.Count(IsStale)} changes as stale, {requests.Count(IsTaken)} creations as there already");
    }

    private static bool IsStale(GraphRequest request) => request.Status == 412;

    private static bool IsTaken(GraphRequest request) => request is { Method: "POST", Status: 400 or 409 };
}
