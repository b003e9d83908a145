using Assistant.Bot.Arrivals;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Channel.Streaming;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Storage;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Assistant.Bot.Channel;

/// <summary>
/// Handles inbound messages: one at a time in each conversation, each once, every one with an answer or an apology, and
/// the answer stored before it is sent.
/// </summary>
internal sealed partial class TurnPipeline(
    TurnStore turns, ConversationStore conversations, ConversationGate gate, ITurnHandler handler, ReplySender sender, TurnFactory factory, StreamFactory streams,
    TurnPace pace, SourceLinks pages, Database database, TurnMetrics metrics, DatabaseMetrics failures, ILogger<TurnPipeline> logger)
{
    /// <summary>Answers a message or a card action.</summary>
    /// <param name="activity">It has a conversation and a channel.</param>
    /// <param name="inBody">Whether the caller takes the replies; else they are sent to the conversation.</param>
    /// <param name="cancellationToken">The program stops; not the caller's connection.</param>
    public Task<TurnOutcome> AnswerAsync(Activity activity, bool inBody, CancellationToken cancellationToken)
    {
        var turn = factory.Create(activity) with { Thinking = streams.For(activity, inBody) };
        return RunAsync(turn, activity, inBody, ReplyAsync, cancellationToken);
    }

    /// <summary>Answers a turn whose caller waits for the replies and never delivers it twice: the terminal, the plain form.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerHereAsync(Turn turn, ConversationReference reference, CancellationToken cancellationToken)
    {
        using var scope = logger.BeginTurn(turn.Key);
        using var measured = metrics.Begin(turn);
        await using var pass = await gate.EnterAsync(turn.Key.Conversation, cancellationToken);
        try
        {
            await conversations.SaveAsync(reference, cancellationToken);
        }
        catch (NotWritableException failure)
        {
            LogNotWritable(failure);
        }

        var (replies, failed) = await ReplyAsync(turn, cancellationToken);
        measured.End(new TurnOutcome.Answered([], failed));
        return replies;
    }

    /// <summary>Answers a turn that belongs to no conversation of the channel, such as that of a window: nobody is met there, and nothing is sent there.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsideAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var scope = logger.BeginTurn(turn.Key);
        using var measured = metrics.Begin(turn);
        await using var pass = await gate.EnterAsync(turn.Key.Conversation, cancellationToken);
        var (replies, failed) = await ReplyAsync(turn, cancellationToken);
        measured.End(new TurnOutcome.Answered([], failed));
        return replies;
    }

    /// <summary>Greets a conversation that the bot has just joined, once, whichever event says so first.</summary>
    public Task<TurnOutcome> WelcomeAsync(Activity activity, bool inBody, CancellationToken cancellationToken)
    {
        var placed = Arrival.Placed(activity) with { Id = null };
        var turn = factory.Create(placed);
        return RunAsync(
            turn with { Key = TurnKey.Welcome(Arrival.KeyOf(activity)) }, placed, inBody, async (_, token) => (await handler.WelcomeAsync(turn, token), false), cancellationToken);
    }

    /// <summary>Sends what earlier turns still owe.</summary>
    public async Task SendOwedAsync(CancellationToken cancellationToken)
    {
        foreach (var found in await turns.OwedAsync(limit: 50, cancellationToken))
        {
            var opening = turns.Open(found.Key, null);
            await using var pass = await gate.EnterAsync(found.Key.Conversation, [.. opening.Questions], cancellationToken);

            // Somebody may have sent it while we waited.
            if (await turns.ClaimAsync(opening, cancellationToken) is TurnClaim.Answered { Finished: false } owed)
                await sender.SendOwedAsync(new OwedTurn(found.Key, owed.Replies, owed.Sent), pass, cancellationToken);
        }
    }

    private async Task<TurnOutcome> RunAsync(
        Turn turn, Activity activity, bool inBody, Func<Turn, CancellationToken, Task<(IReadOnlyList<Reply> Replies, bool Failed)>> answer,
        CancellationToken cancellationToken)
    {
        using var scope = logger.BeginTurn(turn.Key);
        using var measured = metrics.Begin(turn);
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(pace.BeforeAgain, cancellationToken))
        {
            try
            {
                return measured.End(await TakeAsync(turn, activity, inBody, answer, cancellationToken));
            }
            catch (Exception failure) when (database.IsUnreachable(failure))
            {
                failures.Failed(failure);
                LogUnreachable(turn.Key, failure.Message);
                if (Stopwatch.GetElapsedTime(began) > pace.TryAgain)
                    return measured.End(new TurnOutcome.Unavailable());
            }
        }
    }

    private async Task<TurnOutcome> TakeAsync(
        Turn turn, Activity activity, bool inBody, Func<Turn, CancellationToken, Task<(IReadOnlyList<Reply> Replies, bool Failed)>> answer,
        CancellationToken cancellationToken)
    {
        var reference = ConversationReference.Of(activity);
        var opening = turns.Open(turn.Key, reference);
        var dialogs = handler.Ask(turn.Key.Conversation);
        if (await EnterAsync(opening, dialogs, cancellationToken) is not (var entered, var claim))
            return new TurnOutcome.Busy();
        await using var pass = entered;
        switch (claim)
        {
            case TurnClaim.Answered before:
                LogRepeated(turn.Key);
                await DeliverAsync(turn.Key, before, inBody, pass, cancellationToken);
                return new TurnOutcome.Answered(before.Replies) { Repeated = true };
            case TurnClaim.Unrecorded:
                var (said, hasFailed) = await answer(turn, cancellationToken);
                return await TellUnrecordedAsync(turn.Thinking.End(reference.Address(said, pages, activity.Id)), hasFailed, inBody, cancellationToken);
        }

        var owed = new TurnAnswer(turns, turn, reference, activity, pages, inBody, pass);
        var (replies, failed) = await answer(turn with { Answer = owed, Dialogs = dialogs }, cancellationToken);
        IReadOnlyList<Activity> addressed;
        try
        {
            addressed = await owed.StoredAsync(replies, cancellationToken);
        }
        catch (NotWritableException failure)
        {
            failures.Failed(failure);
            LogNotWritable(failure);
            return await TellUnrecordedAsync(owed.Addressed, failed, inBody, cancellationToken);
        }

        await DeliverAsync(turn.Key, new TurnClaim.Answered(addressed, 0, inBody || addressed.Count == 0), inBody, pass, cancellationToken);
        return new TurnOutcome.Answered(addressed, failed);
    }

    /// <summary>Lets a turn into its conversation and claims it. Null when another replica is taken up by the conversation for too long: the channel delivers again.</summary>
    private async Task<(ConversationPass Pass, TurnClaim Claim)?> EnterAsync(TurnOpening opening, Question<LoadedDialogs>? dialogs, CancellationToken cancellationToken)
    {
        ConversationPass? pass = null;
        try
        {
            pass = await gate.EnterAsync(opening.Key.Conversation, dialogs is null ? [.. opening.Questions] : [.. opening.Questions, dialogs], cancellationToken);
            return (pass, await turns.ClaimAsync(opening, cancellationToken));
        }
        catch (NotWritableException failure) when (pass is not null)
        {
            failures.Failed(failure);
            LogNotWritable(failure);
            return (pass, new TurnClaim.Unrecorded());
        }
        catch (TimeoutException late) when (pass is null)
        {
            LogBusy(opening.Key.Conversation, late.Message);
            return null;
        }
        catch when (pass is not null)
        {
            await pass.DisposeAsync();
            throw;
        }
    }

    private async Task<TurnOutcome> TellUnrecordedAsync(IReadOnlyList<Activity> replies, bool failed, bool inBody, CancellationToken cancellationToken)
    {
        if (!inBody)
            await sender.SendUnrecordedAsync(replies, cancellationToken);
        return new TurnOutcome.Answered(replies, failed);
    }

    private async Task DeliverAsync(TurnKey key, TurnClaim.Answered answered, bool inBody, ConversationPass pass, CancellationToken cancellationToken)
    {
        if (answered.Finished)
            return;
        if (inBody)
            await turns.FinishAsync(key, null, null, cancellationToken);
        else
            await sender.SendOwedAsync(new OwedTurn(key, answered.Replies, answered.Sent), pass, cancellationToken);
    }

    private async Task<(IReadOnlyList<Reply> Replies, bool Failed)> ReplyAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Thinking.Stopped);
        limit.CancelAfter(pace.Answer);
        using var patience = new CancellationTokenSource(pace.Think);
        try
        {
            return (await handler.AnswerAsync(turn with { Patience = patience.Token }, limit.Token), false);
        }
        catch (OperationCanceledException) when (turn.Thinking.Stopped.IsCancellationRequested)
        {
            LogStopped(turn.Key);
            return ([], false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            LogLate(turn.Key, pace.Answer);
            return ([handler.Apology(turn, late: true)], true);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !database.IsUnreachable(failure))
        {
            LogFailed(failure, turn.Key);
            return ([handler.Apology(turn, late: false)], true);
        }
    }

    [LoggerMessage(LogLevel.Information, "Turn {Turn} was delivered again; it is not acted on twice.")]
    private partial void LogRepeated(TurnKey turn);

    [LoggerMessage(LogLevel.Warning, "A turn of {Conversation} was put off: {Why}")]
    private partial void LogBusy(ConversationKey conversation, string why);

    [LoggerMessage(LogLevel.Warning, "The turn cannot be recorded; it is answered without.")]
    private partial void LogNotWritable(Exception failure);

    [LoggerMessage(LogLevel.Warning, "Turn {Turn} waits, for the database does not answer: {Why}")]
    private partial void LogUnreachable(TurnKey turn, string why);

    [LoggerMessage(LogLevel.Information, "The person stopped the answer to turn {Turn}.")]
    private partial void LogStopped(TurnKey turn);

    [LoggerMessage(LogLevel.Error, "Turn {Turn} took longer than {Limit}.")]
    private partial void LogLate(TurnKey turn, TimeSpan limit);

    [LoggerMessage(LogLevel.Error, "Turn {Turn} failed.")]
    private partial void LogFailed(Exception failure, TurnKey turn);
}
