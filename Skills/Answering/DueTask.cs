namespace Assistant.Skills.Answering;

/// <summary>A task in a list of due work.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Entry">The task.</param>
public sealed record DueTask(DueSection Section, TaskEntry Entry) : DueItem(Section)
{
    /// <inheritdoc/>
    public override LastDay? Day => Entry.Day;

    /// <inheritdoc/>
    public override Citation Citation => Entry.Citation;
}
