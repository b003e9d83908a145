using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Exporting;

/// <summary>The audit trail, oldest first.</summary>
internal static class AuditTable
{
    private static readonly string[] Columns =
    [
        "number", "at", "organization", "person_id", "person_name", "unit", "action", "record_kind", "record_id", "operation_id", "hash",
    ];

    /// <summary>What was done on the days.</summary>
    public static ExportTable Of(Database database, OfficeTime time, ExportDays days, CancellationToken cancellationToken) => new(
        "audit",
        Columns,
        database.StreamAsync<AuditEntry>(
            """
            select number as Number, at as At, organization as Organization, person_id as PersonId, person_name as PersonName, unit as Unit, action as Action,
                record_kind as RecordKind, record_id as RecordId, operation_id as OperationId, hash as Hash
            from audit_entries where at >= @from and at < @to order by number
            """,
            new { from = days.Begin(time), to = days.End(time) },
            cancellationToken).Select(entry => Cells(entry, time)));

    private static IReadOnlyList<ExportCell> Cells(AuditEntry entry, OfficeTime time) =>
    [
        new ExportCell.Number(entry.Number),
        new ExportCell.Instant(time.Local(Stored.ReadInstant(entry.At))),
        ExportCell.Of(entry.Organization),
        ExportCell.Of(entry.PersonId),
        ExportCell.Of(entry.PersonName),
        ExportCell.Of(entry.Unit),
        ExportCell.Of(entry.Action),
        ExportCell.Of(entry.RecordKind),
        ExportCell.Of(entry.RecordId),
        ExportCell.Of(entry.OperationId),
        ExportCell.Of(entry.Hash),
    ];
}
