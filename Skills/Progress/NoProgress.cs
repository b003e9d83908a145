namespace Assistant.Skills.Progress;

/// <summary>For questions asked where there is no journal: nobody has reported anything.</summary>
public sealed class NoProgress : IProgressSource
{
    /// <inheritdoc/>
    public Task<ProgressSnapshot> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(ProgressSnapshot.Empty);
}
