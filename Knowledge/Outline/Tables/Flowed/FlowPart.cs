namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>What a line of a flattened table belongs to.</summary>
internal enum FlowPart
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>A row.</summary>
    Row,

    /// <summary>The name of a group of rows.</summary>
    Group,

    /// <summary>A footnote or other foreign matter that interrupts a row.</summary>
    Foreign,
}
