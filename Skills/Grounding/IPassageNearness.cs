using Assistant.Knowledge.Search;

namespace Assistant.Skills.Grounding;

/// <summary>Finds passages that are near a question in meaning, by the vectors of an embedding model.</summary>
public interface IPassageNearness
{
    /// <summary>The nearest passages, nearest first; empty where there are no vectors yet, or the model does not answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="passages">The passages.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<Passage>> NearestAsync(string question, PassageIndex passages, CancellationToken cancellationToken);
}
