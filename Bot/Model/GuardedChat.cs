using System.Runtime.CompilerServices;
using Assistant.Bot.Model.Wire;
using Assistant.Skills.Model;
using Microsoft.Extensions.AI;

namespace Assistant.Bot.Model;

/// <summary>
/// Asks a model that may be slow, broken or away, so that it never costs anybody more than the configured wait: the first word must come in time, a call must end in time,
/// and one that is not to be reached is left alone for a while. Every failure is a <see cref="ModelFailedException"/>.
/// </summary>
internal sealed partial class GuardedChat(IChatClient inner, ModelOptions options, ModelRest rest, ModelMetrics metrics, TimeProvider clock, ILogger<GuardedChat> logger)
    : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    /// <remarks>Read while it comes, where the server can: a server that says nothing is noticed at once.</remarks>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? asked = null, CancellationToken cancellationToken = default) =>
        options.Streaming
            ? GetStreamingResponseAsync(messages, asked, cancellationToken).ToChatResponseAsync(cancellationToken)
            : GetWholeAsync(messages, asked, cancellationToken);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? asked = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Admit();
        using var call = metrics.Begin();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Least(options.FirstWord, options.CallTimeout));
        await using var pieces = base.GetStreamingResponseAsync(messages, asked, limit.Token).GetAsyncEnumerator(limit.Token);
        var (heard, ended) = (false, false);
        while (await NextAsync(pieces, call, limit.Token, cancellationToken))
        {
            if (!heard)
            {
                heard = true;
                rest.Answered();
                limit.CancelAfter(options.CallTimeout);
            }

            ended |= pieces.Current.FinishReason is not null;
            Count(call, pieces.Current.Contents.OfType<UsageContent>().LastOrDefault()?.Details);
            yield return pieces.Current;
        }

        if (!ended)
            throw Failed(call, new ReadError(new ModelFailedException(ModelFailure.Malformed, "The model's answer has no end."), Status: null, TimeSpan.Zero));
        call.Answered();
    }

    private async Task<ChatResponse> GetWholeAsync(IEnumerable<ChatMessage> messages, ChatOptions? asked, CancellationToken cancellationToken)
    {
        Admit();
        using var call = metrics.Begin();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.CallTimeout);
        try
        {
            var response = await base.GetResponseAsync(messages, asked, limit.Token);
            rest.Answered();
            Count(call, response.Usage);
            call.Answered();
            return response;
        }
        catch (Exception failure) when (Read(failure, limit.Token, cancellationToken) is { } read)
        {
            throw Failed(call, read);
        }
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> pieces, ModelMetrics.Call call, CancellationToken limit, CancellationToken cancellationToken)
    {
        try
        {
            return await pieces.MoveNextAsync();
        }
        catch (Exception failure) when (Read(failure, limit, cancellationToken) is { } read)
        {
            throw Failed(call, read);
        }
    }

    private ReadError? Read(Exception failure, CancellationToken limit, CancellationToken cancellationToken) =>
        limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested
            ? new ReadError(new ModelFailedException(ModelFailure.Slow, "The model's server said nothing in time.", failure), Status: null, TimeSpan.Zero)
            : ModelErrors.Read(failure, clock, cancellationToken);

    private void Admit()
    {
        if (!rest.MayAsk())
            throw new ModelFailedException(ModelFailure.Unreachable, "The model is left alone for a while.");
    }

    private ModelFailedException Failed(ModelMetrics.Call call, ReadError read)
    {
        var failure = read.Thrown;
        call.Failed(failure.Failure);
        if (failure.Failure is ModelFailure.Unreachable or ModelFailure.Slow or ModelFailure.Throttled || read.Status is 401 or 403 or 404 or >= 500)
            rest.Failed(read.Wait);
        else
            rest.Answered();
        LogFailed(failure.Failure, failure.Message, failure.InnerException?.GetType().Name);
        return failure;
    }

    private static void Count(ModelMetrics.Call call, UsageDetails? usage)
    {
        if (usage is not null)
            call.Used(usage.InputTokenCount ?? 0, usage.OutputTokenCount ?? 0);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    [LoggerMessage(LogLevel.Warning, "The language model was of no use ({Failure}): {Why} {Below}")]
    private partial void LogFailed(ModelFailure failure, string why, string? below);
}
