using System.Data.Common;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>
/// Turns whose replies have all gone out, until that is written: a moment later, those of the moment together. Only for a database with one server:
/// no other may take them for owed meanwhile. What a killed program had not written is sent once more, as whatever it was sending when it was killed.
/// </summary>
internal sealed partial class SentTurns(Database database, ILogger<SentTurns> logger) : IAsyncDisposable
{
    /// <summary>The statement by which every reply of a turn has gone out, and what was said is kept no longer.</summary>
    public const string Finish =
        """
        update channel_turns set finished_at = @at, sent = @sent, replies = '[]'
        where channel = @channel and conversation = @conversation and activity = @activity
        """;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private Dictionary<TurnKey, Sent> _sent = [];
    private bool _isAwaited;

    /// <summary>Every reply of a turn has gone out.</summary>
    /// <param name="key">The turn.</param>
    /// <param name="replies">How many.</param>
    /// <param name="at">When, as it is stored.</param>
    public void Add(TurnKey key, int replies, string at)
    {
        lock (_lock)
            _sent[key] = new Sent(replies, at);
        SeeToIt();
    }

    /// <summary>Writes what is to be written.</summary>
    /// <exception cref="NotWritableException">The database cannot be written; it is tried again later.</exception>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            Dictionary<TurnKey, Sent> sent;
            lock (_lock)
                (sent, _sent) = (_sent, []);
            if (sent.Count == 0)
                return;
            try
            {
                await WriteAsync(sent, cancellationToken);
            }
            catch
            {
                lock (_lock)
                {
                    foreach (var (key, each) in sent)
                        _sent.TryAdd(key, each);
                }

                SeeToIt();
                throw;
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await WriteAsync(CancellationToken.None);
        }
        catch (Exception failure) when (failure is NotWritableException or DbException or ObjectDisposedException)
        {
            LogUnwritten(failure);
        }

        _writing.Dispose();
    }

    private void SeeToIt()
    {
        lock (_lock)
        {
            if (_isAwaited)
                return;
            _isAwaited = true;
        }

        _ = WriteLaterAsync();
    }

    private async Task WriteLaterAsync()
    {
        for (var wait = Moment; ;)
        {
            await Task.Delay(wait);
            try
            {
                await WriteAsync(CancellationToken.None);
                wait = Moment;
            }
            catch (ObjectDisposedException)
            {
                return;
            }
            catch (Exception failure) when (failure is NotWritableException or DbException)
            {
                LogUnwritten(failure);
                wait = BeforeAgain;
            }

            lock (_lock)
            {
                if (_sent.Count > 0)
                    continue;
                _isAwaited = false;
                return;
            }
        }
    }

    private async Task WriteAsync(Dictionary<TurnKey, Sent> sent, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(Durability.ProcessEnd, cancellationToken);
        foreach (var (key, each) in sent)
        {
            await work.ExecuteAsync(
                Finish,
                new { channel = key.Conversation.Channel, conversation = key.Conversation.Conversation, activity = key.Activity, at = each.At, sent = each.Replies },
                cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "It could not be written that replies have gone out; it is tried again.")]
    private partial void LogUnwritten(Exception failure);

    private readonly record struct Sent(int Replies, string At);
}
