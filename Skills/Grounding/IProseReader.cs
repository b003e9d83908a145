namespace Assistant.Skills.Grounding;

/// <summary>Reads along while prose is written. Whatever it was given stands in the answer: nothing is taken back.</summary>
public interface IProseReader
{
    /// <summary>Reads what is kept so far. Every sentence of it was checked, and the first is of the line that answers.</summary>
    /// <param name="soFar">The answer so far; its sentences begin with those that were given before, in the same order.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task ReadAsync(ProseAnswer soFar, CancellationToken cancellationToken);
}
