namespace Assistant.Skills.Progress;

/// <summary>Where reports on tasks are kept: the journal, or nowhere when questions are asked without one.</summary>
public interface IProgressSource
{
    /// <summary>What has been reported until now.</summary>
    Task<ProgressSnapshot> ReadAsync(CancellationToken cancellationToken);
}
