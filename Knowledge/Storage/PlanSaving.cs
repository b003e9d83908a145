namespace Assistant.Knowledge.Storage;

/// <summary>What saving a plan came to.</summary>
public enum PlanSaving
{
    /// <summary>It was new.</summary>
    Added,

    /// <summary>Another version of it was there and has been replaced; what people recorded on its tasks stays.</summary>
    Replaced,

    /// <summary>The same file was there already.</summary>
    Unchanged,
}
