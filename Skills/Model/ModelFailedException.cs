namespace Assistant.Skills.Model;

/// <summary>A language model was of no use. Whoever asks one catches this and gives the answer without it.</summary>
public sealed class ModelFailedException : Exception
{
    /// <summary>Creates one.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="message">For the log: never words of a person, a document or the model.</param>
    /// <param name="inner">What happened below; null for nothing.</param>
    public ModelFailedException(ModelFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    /// <summary>Why.</summary>
    public ModelFailure Failure { get; }
}
