using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel.Streaming;

/// <summary>Where others hear: that the assistant is writing, once. Messages that grow are for a person alone.</summary>
/// <param name="send">Sends an activity to the conversation.</param>
internal sealed class TypingShown(Func<Activity, CancellationToken, Task<SendOutcome>> send) : WhileThinking
{
    private int _shown;

    /// <inheritdoc/>
    public override async Task TellAsync(string status, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _shown, 1) == 0)
            await send(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ShowAsync(string soFar, CancellationToken cancellationToken) => TellAsync(soFar, cancellationToken);
}
