namespace Assistant.Skills.Exporting;

/// <summary>What of the journal is exported.</summary>
public enum ExportSubject
{
    /// <summary>The meetings.</summary>
    Meetings,

    /// <summary>The tasks of the plans in force, with what was reported on them.</summary>
    Tasks,

    /// <summary>The audit trail.</summary>
    Audit,
}
