namespace Assistant.Skills.Journal;

/// <summary>The row that says where the chain of the audit trail ends.</summary>
internal sealed record AuditHead
{
    /// <summary>How many entries are chained.</summary>
    public long Length { get; init; }

    /// <summary>The last one's hash.</summary>
    public string Hash { get; init; } = "";
}
