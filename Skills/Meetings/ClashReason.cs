namespace Assistant.Skills.Meetings;

/// <summary>What two meetings at one time share.</summary>
public enum ClashReason
{
    /// <summary>The chair.</summary>
    Chair,

    /// <summary>The room or place.</summary>
    Place,

    /// <summary>The unit.</summary>
    Unit,
}
