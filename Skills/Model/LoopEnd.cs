namespace Assistant.Skills.Model;

/// <summary>How a talk with the model over functions ended. One of the nested records.</summary>
/// <param name="Use">What it cost.</param>
public abstract record LoopEnd(ModelUse Use)
{
    /// <summary>The failures of our own functions meanwhile, for the log.</summary>
    public IReadOnlyList<Exception> Failures { get; init; } = [];

    /// <summary>It came to an end of its own.</summary>
    /// <param name="Words">Its last words, thoughts taken out. They are the model's: nobody is shown them unchecked.</param>
    /// <param name="Last">What its last calls read, in the order called; empty where it called nothing or nothing came of them.</param>
    /// <param name="Use">What it cost.</param>
    public sealed record Answered(string Words, IReadOnlyList<ToolOutcome.Read> Last, ModelUse Use) : LoopEnd(Use);

    /// <summary>It asked for something to be written down.</summary>
    /// <param name="Requests">What, in the order called; at least one.</param>
    /// <param name="Use">What it cost.</param>
    public sealed record Writes(IReadOnlyList<ToolOutcome.Write> Requests, ModelUse Use) : LoopEnd(Use);

    /// <summary>It was of no use.</summary>
    /// <param name="Why">Why.</param>
    /// <param name="Use">What it cost.</param>
    /// <param name="Cause">What happened below, for the log; null for nothing.</param>
    public sealed record Failed(ModelFailure Why, ModelUse Use, Exception? Cause = null) : LoopEnd(Use);
}
