namespace Assistant.Bot.Model;

/// <summary>
/// Leaves a model alone for a while after it was not to be reached: only the first question waits for nobody. When the while is over one
/// question tries, and the others go on without it until that one was answered.
/// </summary>
/// <param name="rest">For how long, where the server does not say.</param>
/// <param name="clock">The clock.</param>
internal sealed class ModelRest(TimeSpan rest, TimeProvider clock)
{
    /// <summary>A server that asks for longer is tried after this all the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private DateTimeOffset? _until;

    /// <summary>Whether it may be asked now. Who is let in tells how it went.</summary>
    public bool MayAsk()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_until > now)
                return false;
            if (_until is not null)
                _until = now + rest;
            return true;
        }
    }

    /// <summary>It answered.</summary>
    public void Answered()
    {
        lock (_lock)
            _until = null;
    }

    /// <summary>It was not to be reached, or asked to be left alone.</summary>
    /// <param name="asked">For how long it asked; zero where it did not say.</param>
    public void Failed(TimeSpan asked)
    {
        lock (_lock)
            _until = clock.GetUtcNow() + (asked <= TimeSpan.Zero ? rest : asked < Longest ? asked : Longest);
    }
}
