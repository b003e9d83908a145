using Assistant.Bot.Channel;
using Assistant.Bot.Notices;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Proactive;

/// <summary>
/// Sends what the assistant owes of its own accord: several messages at once, those to one recipient one after another, so that a slow recipient
/// holds up nobody else.
/// Each attempt is one call; what did not go out is put back, and claimed again when its time has come. A sender that dies between the call
/// and the mark leaves a message that is sent again after its lease: at least once there, exactly once otherwise.
/// </summary>
internal sealed partial class MessageSender(
    Places places, ConversationStore conversations, ReplySender sender, SendingTurns turns, IOptions<SendingPace> pace, DeliveryMetrics metrics, TimeProvider clock, ILogger<MessageSender> logger)
{
    /// <summary>How long what falls due waits at most while all that is on its way is slow.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    /// <summary>Fewer attempts do not say that it is hopeless: the program itself may have been down for long.</summary>
    private const int FewestAttempts = 10;

    private SendingPace Pace => pace.Value;

    /// <summary>Sends until nothing is left that can be sent now. Told to stop, it claims no more and ends what is on its way.</summary>
    /// <exception cref="NotWritableException">Something is owed and cannot be claimed.</exception>
    public async Task SendDueAsync(IOwedMessages owed, CancellationToken cancellationToken)
    {
        var underWay = new List<Task>();
        var newest = new Dictionary<string, Task>(StringComparer.Ordinal);
        try
        {
            while (true)
            {
                var now = clock.GetUtcNow();
                foreach (var message in underWay.Count < Pace.Parallel ? await owed.ClaimAsync(now, Pace.Lease, Pace.Parallel - underWay.Count, cancellationToken) : [])
                {
                    var to = message.To.ToString()!;
                    newest[to] = DeliverAsync(message, now, newest.GetValueOrDefault(to, Task.CompletedTask));
                    underWay.Add(newest[to]);
                }

                if (underWay.Count == 0)
                    return;
                await UntilHandsAreFreeAsync(underWay, cancellationToken);
            }
        }
        finally
        {
            await Task.WhenAll(underWay);
        }
    }

    /// <summary>Waits until half of the hands are free, so that not each message is claimed by itself, or until it is time to look again.</summary>
    private async Task UntilHandsAreFreeAsync(List<Task> underWay, CancellationToken cancellationToken)
    {
        var again = Task.Delay(LookAgain, cancellationToken);
        do
        {
            await Task.WhenAny([.. underWay, again]);
            cancellationToken.ThrowIfCancellationRequested();
            underWay.RemoveAll(task => task.IsCompleted);
        }
        while (underWay.Count > Pace.Parallel / 2 && !again.IsCompleted);
    }

    /// <summary>Tries one message and keeps what became of it. It never fails: what cannot be kept is tried again after the lease.</summary>
    private async Task DeliverAsync(IOwedMessage message, DateTimeOffset claimedAt, Task before)
    {
        await before;
        using var span = metrics.Start(message.Kind);
        try
        {
            var fate = clock.GetUtcNow() - claimedAt < Pace.Lease / 4 ? await TryAsync(message) : new Fate.Later(clock.GetUtcNow(), "an earlier one took too long");
            var now = clock.GetUtcNow();
            if (!await message.MarkAsync(fate, now, CancellationToken.None))
                LogLost(message.Name);
            Count(message, fate, now);
            Log(message, fate, now);
        }
        catch (NotWritableException failure)
        {
            LogNotMarked(message.Name, failure.Message);
        }
        catch (Exception failure)
        {
            // One message that fails in an unforeseen way must not keep the others from being sent.
            LogFailed(failure, message.Name);
        }
    }

    private async Task<Fate> TryAsync(IOwedMessage message)
    {
        // Broken off well before another may take over. The call itself has a limit of its own, and is never broken off by a stop: it would be made twice.
        using var limit = new CancellationTokenSource(Pace.Lease / 4, clock);
        try
        {
            return await message.WriteAsync(limit.Token) switch
            {
                NoticeDelivery.NotWanted not => new Fate.NotWanted(not.Reason),
                var delivery => await places.FindAsync(message.To, message.Language, limit.Token) switch
                {
                    Place.Here { Reference: var reference } => await SendAsync(message, delivery, reference, limit.Token),
                    Place.NotYet { Reason: Reasons.NotMet } not => new Fate.Later(not.Again, not.Reason),
                    Place.NotYet not => OrGivenUp(message, new Fate.Later(not.Again, not.Reason)),
                    _ => new Fate.GivenUp(Reasons.NoConversation),
                },
            };
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Later(message, TimeSpan.Zero, "it took too long");
        }
        catch (Exception failure) when (failure is not NotWritableException)
        {
            LogFailed(failure, message.Name);
            return Later(message, TimeSpan.Zero, failure.GetType().Name);
        }
    }

    private Task<Fate> SendAsync(IOwedMessage message, NoticeDelivery delivery, ConversationReference reference, CancellationToken cancellationToken) => delivery switch
    {
        NoticeDelivery.Say say => SayAsync(message, say.Reply, reference, cancellationToken),
        NoticeDelivery.Replace replace => ReplaceAsync(message, replace.Cards, reference, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(delivery)),
    };

    private async Task<Fate> SayAsync(IOwedMessage message, Reply reply, ConversationReference reference, CancellationToken cancellationToken)
    {
        switch (await CallAsync(reply, reference, cancellationToken))
        {
            case SendOutcome.Sent sent:
                return new Fate.Sent(sent.Id);
            case SendOutcome.Later later:
                return Later(message, later.Wait, later.MayBeTaken ? $"{later.Why}, may have been taken" : later.Why);
            case SendOutcome.Refused { Status: StatusCodes.Status404NotFound }:
                // Where the assistant may write first, the person's conversation is opened anew.
                await conversations.ForgetAsync(reference.Key, CancellationToken.None);
                return Later(message, TimeSpan.Zero, Reasons.Gone);
            case SendOutcome.Refused { ConversationClosed: true } closed:
                await conversations.CloseAsync(reference.Key, CancellationToken.None);
                return OrGivenUp(message, new Fate.Later(clock.GetUtcNow() + Pace.ClosedWait, Reasons.With(Reasons.Closed, closed.Why)));
            case SendOutcome.Refused { Status: StatusCodes.Status401Unauthorized or >= 500 } ours:
                return Later(message, TimeSpan.Zero, ours.Why);
            case SendOutcome.Refused refused:
                return new Fate.GivenUp(refused.Why);
            default:
                throw new InvalidOperationException("A call is taken, put off or refused.");
        }
    }

    /// <summary>Replacing a card may be done again without harm; one that is gone, or that the channel does not let be changed, is left as it is.</summary>
    private async Task<Fate> ReplaceAsync(
        IOwedMessage message, IReadOnlyList<Reply.Replacement> cards, ConversationReference reference, CancellationToken cancellationToken)
    {
        foreach (var card in cards)
        {
            if (await CallAsync(card, reference, cancellationToken) is SendOutcome.Later later)
                return Later(message, later.Wait, later.Why);
        }

        return new Fate.Sent(null);
    }

    private async Task<SendOutcome> CallAsync(Reply reply, ConversationReference reference, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        return await sender.SendAsync(reference.Address(ReplyActivities.ToActivity(reply), replyTo: null), SendPatience.Once, CancellationToken.None);
    }

    private Fate Later(IOwedMessage message, TimeSpan asked, string reason) =>
        OrGivenUp(message, new Fate.Later(clock.GetUtcNow() + Pace.WaitAfter(message.Attempts, asked), reason));

    private Fate OrGivenUp(IOwedMessage message, Fate.Later later) =>
        message.Attempts >= FewestAttempts && message.OwedSince is { } since && clock.GetUtcNow() - since > Pace.GiveUpAfter ? new Fate.GivenUp(later.Reason) : later;

    private void Count(IOwedMessage message, Fate fate, DateTimeOffset now)
    {
        switch (fate)
        {
            case Fate.Sent:
                metrics.Sent(message.Kind, now - message.OwedSince);
                break;
            case Fate.Later:
                metrics.PutBack(message.Kind);
                break;
            case Fate.GivenUp:
                metrics.Failed(message.Kind);
                break;
            case Fate.NotWanted:
                metrics.Dropped(message.Kind);
                break;
        }
    }

    private void Log(IOwedMessage message, Fate fate, DateTimeOffset now)
    {
        switch (fate)
        {
            case Fate.Sent when message.OwedSince is { } since:
                LogSentAfter(message.Name, now - since);
                break;
            case Fate.Sent:
                LogSent(message.Name);
                break;
            case Fate.Later later:
                LogLater(message.Name, message.Attempts, later.NotBefore, later.Reason);
                break;
            case Fate.GivenUp given:
                LogGivenUp(message.Name, given.Reason);
                break;
            case Fate.NotWanted not:
                LogNotWanted(message.Name, not.Reason);
                break;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Message} was sent.")]
    private partial void LogSent(string message);

    [LoggerMessage(LogLevel.Information, "{Message} was sent, {Lag} after it fell due.")]
    private partial void LogSentAfter(string message, TimeSpan lag);

    [LoggerMessage(LogLevel.Information, "{Message} was not sent at attempt {Attempt}: {Why}. It is tried again at {Again}.")]
    private partial void LogLater(string message, int attempt, DateTimeOffset again, string why);

    [LoggerMessage(LogLevel.Information, "{Message} is not wanted any more: {Why}.")]
    private partial void LogNotWanted(string message, string why);

    [LoggerMessage(LogLevel.Error, "{Message} cannot be sent and is given up: {Why}.")]
    private partial void LogGivenUp(string message, string why);

    [LoggerMessage(LogLevel.Warning, "{Message} took longer than its lease; another sender has it, or it was taken back meanwhile.")]
    private partial void LogLost(string message);

    [LoggerMessage(LogLevel.Warning, "What became of {Message} cannot be kept at present; it is tried again after its lease: {Why}")]
    private partial void LogNotMarked(string message, string why);

    [LoggerMessage(LogLevel.Error, "Sending {Message} failed.")]
    private partial void LogFailed(Exception failure, string message);
}
