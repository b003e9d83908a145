using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel.Streaming;

/// <summary>What a person sees of an answer while it is sought. It never fails: what cannot be shown is not shown, and the answer comes all the same.</summary>
internal abstract class WhileThinking
{
    /// <summary>Nothing: the replies are taken in the HTTP answer, or the channel shows nothing.</summary>
    public static WhileThinking Unseen { get; } = new Nothing();

    /// <summary>Cancelled when the person does not want the answer any more.</summary>
    public virtual CancellationToken Stopped => CancellationToken.None;

    /// <summary>Says what is being done.</summary>
    /// <param name="status">A few words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task TellAsync(string status, CancellationToken cancellationToken);

    /// <summary>Shows how far the answer has come. Nothing that was shown can be taken back: only words that will stand in the answer.</summary>
    /// <param name="soFar">All of it so far; it begins with what was shown before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task ShowAsync(string soFar, CancellationToken cancellationToken);

    /// <summary>The replies as they end what was shown.</summary>
    /// <param name="replies">The addressed replies.</param>
    public virtual IReadOnlyList<Activity> End(IReadOnlyList<Activity> replies) => replies;

    private sealed class Nothing : WhileThinking
    {
        public override Task TellAsync(string status, CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task ShowAsync(string soFar, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
