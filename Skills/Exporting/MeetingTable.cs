using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;

namespace Assistant.Skills.Exporting;

/// <summary>The meetings, the earliest first, cancelled ones among them.</summary>
internal static class MeetingTable
{
    private static readonly string[] Columns =
    [
        "id", "organization", "title", "kind", "mode", "start", "end", "unit", "chair", "place", "attendees", "attendee_count", "agenda", "conclusions",
        "logged_by", "logged_at", "cancelled_at", "cancelled_reason", "version",
    ];

    /// <summary>Those that begin on the days.</summary>
    public static ExportTable Of(Database database, OfficeTime time, ExportDays days, CancellationToken cancellationToken) => new(
        "meetings",
        Columns,
        database.StreamAsync<MeetingRow>(
            $"{MeetingRow.Select} where start_at >= @from and start_at < @to order by start_at, id",
            new { from = days.Begin(time), to = days.End(time) },
            cancellationToken).Select(row => Cells(row, time)));

    private static IReadOnlyList<ExportCell> Cells(MeetingRow row, OfficeTime time) =>
    [
        ExportCell.Of(row.Id),
        ExportCell.Of(row.Organization),
        ExportCell.Of(row.Title),
        ExportCell.Of(row.Kind),
        ExportCell.Of(row.Mode),
        Instant(row.StartAt, time),
        Instant(row.EndAt, time),
        ExportCell.Of(row.Unit),
        ExportCell.Of(row.Chair),
        ExportCell.Of(row.Place),
        ExportCell.Of(JsonSerializer.Deserialize(row.AttendeeNames, JournalJson.Default.IReadOnlyListString) ?? []),
        ExportCell.Of(row.AttendeeCount),
        ExportCell.Of(row.Agenda),
        ExportCell.Of(row.Conclusions),
        ExportCell.Of(row.PersonName ?? row.PersonId),
        Instant(row.LoggedAt, time),
        Instant(row.CancelledAt, time),
        ExportCell.Of(row.CancelledReason),
        ExportCell.Of(row.Version),
    ];

    private static ExportCell Instant(string? stored, OfficeTime time) =>
        stored is null ? new ExportCell.Empty() : new ExportCell.Instant(time.Local(Stored.ReadInstant(stored)));
}
