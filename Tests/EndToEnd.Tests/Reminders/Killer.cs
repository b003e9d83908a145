using System.Collections.Concurrent;

namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>
/// Kills replicas in turn (SIGKILL), starts them again, and notes what they had in hand: sent or not, nobody knows. The next is killed only when
/// something was sent since the last: a machine so slow that nobody lives long enough to send would else never end.
/// </summary>
internal sealed class Killer(OwedReminders owed, IReadOnlyList<BotProcess> replicas, TimeSpan interval)
{
    /// <summary>After it a living sender has done with what it had claimed; a dead one's claim still stands.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, bool> _stranded = new(StringComparer.Ordinal);
    private int _kills;
    private long _sent;

    /// <summary>How many were killed.</summary>
    public int Kills => _kills;

    /// <summary>The conversations whose reminder a killed replica had in hand.</summary>
    public IReadOnlySet<string> Stranded => _stranded.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Goes on until it is told to stop; every replica runs then.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (await PausedAsync(stop))
        {
            var victim = replicas[_kills % replicas.Count];
            await victim.KillAsync();
            var claimed = await owed.ClaimedAsync();
            _kills++;
            await Task.WhenAll(victim.RunAgainAsync(), NoteAsync(claimed));
        }
    }

    private async Task NoteAsync(IReadOnlyList<(string Conversation, string Lease)> claimed)
    {
        await Task.Delay(Settled);
        foreach (var (conversation, _) in claimed.Intersect(await owed.ClaimedAsync()))
            _stranded[conversation] = true;
    }

    private async Task<bool> PausedAsync(CancellationToken stop)
    {
        try
        {
            await Task.Delay(interval, stop);
            long sent;
            while ((sent = await owed.CountAsync("sent")) <= _sent)
                await Task.Delay(Look, stop);
            _sent = sent;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
