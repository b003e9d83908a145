using System.Collections.Frozen;
using System.Text.Json;

namespace Assistant.Bot.Identity;

/// <summary>
/// The keys of one provider, kept. They are fetched anew every day, and once when a token names a key that is not there; the last good ones stay
/// where that fails. However many ask, one fetch runs at a time.
/// </summary>
internal sealed partial class KeyRing(KeyDirectory directory, TimeProvider clock, ILogger<KeyRing> logger) : IDisposable
{
    /// <summary>Providers announce new keys days before they sign with them.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromHours(24);

    /// <summary>Tokens with made-up key ids must not make this program call the provider at their pace.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1);
    private volatile Kept? _kept;
    private DateTimeOffset _looked = DateTimeOffset.MinValue;
    private DateTimeOffset _failed = DateTimeOffset.MinValue;

    /// <summary>The key with an id that serves; null when there is none, also after a fresh look.</summary>
    /// <param name="id">The key's id.</param>
    /// <param name="serves">What else the key must be.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="KeysUnavailableException">No keys have been fetched yet, and they cannot be now.</exception>
    public async Task<SigningKey?> FindAsync(string id, Func<SigningKey, bool> serves, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serves);
        if (_kept is { } kept && clock.GetUtcNow() - kept.At < Age && Served(kept) is { } at)
            return at;
        await _one.WaitAsync(cancellationToken);
        try
        {
            // Who waited for somebody else's fetch finds what it brought.
            var now = clock.GetUtcNow();
            if (_kept is { } current && now - current.At < Age)
            {
                if (Served(current) is { } found)
                    return found;
                if (now - _looked < BetweenLooks)
                    return null;
                _looked = now;
            }

            await FetchAsync(now, cancellationToken);
            return Served(_kept ?? throw new KeysUnavailableException());
        }
        finally
        {
            _one.Release();
        }

        SigningKey? Served(Kept keys) => keys.Keys.TryGetValue(id, out var key) && serves(key) ? key : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task FetchAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _failed < BetweenFailures)
            return;
        try
        {
            _kept = new Kept(await directory.FetchAsync(cancellationToken), now);
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            _failed = now;
            LogNotFetched(failure.Message);
        }
    }

    [LoggerMessage(LogLevel.Error, "The keys that callers' tokens are checked with could not be fetched: {Why}")]
    private partial void LogNotFetched(string why);

    private sealed record Kept(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At);
}
