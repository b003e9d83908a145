namespace Assistant.Bot.Channel;

/// <summary>
/// Lets turns that are under way end when the program stops: their token is cancelled only after <see cref="Patience"/>, not at the first word
/// of stopping as <see cref="IHostApplicationLifetime.ApplicationStopping"/> is.
/// </summary>
internal sealed class TurnDrain : IDisposable
{
    /// <summary>As long as channels wait for an answer: a turn that takes longer is delivered again, to another replica.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenRegistration _stopping;

    /// <summary>Begins to count when the program is told to stop.</summary>
    public TurnDrain(IHostApplicationLifetime lifetime) => _stopping = lifetime.ApplicationStopping.Register(() => _over.CancelAfter(Patience));

    /// <summary>What turns run under.</summary>
    public CancellationToken Token => _over.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopping.Dispose();
        _over.Dispose();
    }
}
