using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel.Streaming;

/// <summary>
/// A message that grows in a personal chat of Teams: what is being done, then the words so far, then the whole message with its card and entities, which is an ordinary reply and
/// goes out as one. One request at a time, no more often than the channel bears; the person can stop it.
/// </summary>
/// <param name="send">Sends an activity to the conversation, once.</param>
/// <param name="pace">How often, and how long.</param>
/// <param name="clock">The clock.</param>
internal sealed class MessageStream(Func<Activity, CancellationToken, Task<SendOutcome>> send, StreamPace pace, TimeProvider clock) : WhileThinking, IDisposable
{
    private const int LongestStatus = 1000;

    private readonly CancellationTokenSource _stopped = new();
    private readonly SemaphoreSlim _one = new(1);
    private string? _id;
    private string _shown = "";
    private string _soFar = "";
    private int _sequence;
    private long? _first;
    private long _last;
    private bool _over;

    /// <inheritdoc/>
    public override CancellationToken Stopped => _stopped.Token;

    /// <inheritdoc/>
    public override Task TellAsync(string status, CancellationToken cancellationToken) =>
        _shown.Length > 0 ? Task.CompletedTask : SendAsync(StreamPlace.Informative, status.Length > LongestStatus ? status[..LongestStatus] : status, cancellationToken);

    /// <inheritdoc/>
    public override Task ShowAsync(string soFar, CancellationToken cancellationToken)
    {
        if (soFar.Length <= _soFar.Length || !soFar.StartsWith(_soFar, StringComparison.Ordinal))
            return Task.CompletedTask;
        _soFar = soFar;
        return SendAsync(StreamPlace.Growing, soFar, cancellationToken);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Activity> End(IReadOnlyList<Activity> replies)
    {
        var at = _id is null ? -1 : EndAmong([.. replies]);
        if (at < 0)
            return replies;

        // The last message must have words, also where a card says them, and they go on from what was shown; and it is no answer to a message but the one that grew.
        var last = replies[at];
        last = last with { ReplyToId = null, Text = last.Text ?? (GoesOn(last) ? _soFar : last.Summary), Summary = null };
        return [.. replies.Take(at), StreamPlace.At(last, StreamPlace.Final, _id, null), .. replies.Skip(at + 1)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopped.Dispose();
        _one.Dispose();
    }

    /// <summary>Which of the replies ends what was shown: of several the one that goes on from its words.</summary>
    private int EndAmong(List<Activity> replies) =>
        replies.FindIndex(reply => reply.Id is null && GoesOn(reply)) is >= 0 and var at ? at : replies.FindIndex(reply => reply.Id is null);

    /// <summary>A card has no words beside it; it goes on where it bears, as its summary, those told last.</summary>
    private bool GoesOn(Activity reply) => _shown.Length > 0 && (reply.Text?.StartsWith(_shown, StringComparison.Ordinal) ?? reply.Summary == ReplyActivities.SummaryOf(_soFar));

    private async Task SendAsync(string type, string text, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_over || (_first is not null && clock.GetElapsedTime(_last) < pace.Between) || (_first is { } first && clock.GetElapsedTime(first) > pace.Longest))
                return;
            var activity = StreamPlace.At(new Activity { Type = ActivityTypes.Typing, Text = text }, type, _id, _sequence + 1);
            Take(await send(activity, cancellationToken), type, text);
        }
        finally
        {
            _one.Release();
        }
    }

    private void Take(SendOutcome outcome, string type, string text)
    {
        _first ??= clock.GetTimestamp();
        _last = clock.GetTimestamp();
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                _id ??= sent.Id;
                _sequence++;
                if (type == StreamPlace.Growing)
                    _shown = text;

                // Without an id nothing more can be added to it.
                _over = _id is null;
                break;
            case SendOutcome.Later { MayBeTaken: false }:
                // Too often: the number is used by the next one, which says all of this, too.
                break;
            default:
                _over = true;
                if (outcome is SendOutcome.Refused refused && StreamRefusals.Read(refused) == StreamRefusal.Stopped)
                    _stopped.Cancel();
                break;
        }
    }
}
