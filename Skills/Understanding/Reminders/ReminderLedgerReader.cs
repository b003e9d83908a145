using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>Reads which part of the ledger of reminders is asked for: "ai chưa mở nhắc việc", "tuần này nhắc việc nào gửi lỗi".</summary>
internal static class ReminderLedgerReader
{
    /// <summary>Reads it.</summary>
    public static (Request Request, Clarification? Needs) Read(Reading reading)
    {
        var unit = UnitSlot.Of(reading);
        var unopened = reading.Has("ledger-unopened");
        return (new ReminderLedgerRequest(PeriodSlot.Of(reading), unopened ? LedgerState.Sent : StateOf(reading), unit.Unit) { Unopened = unopened }, unit.Needs);
    }

    private static LedgerState? StateOf(Reading reading) =>
        reading.Has("ledger-failed") ? LedgerState.Failed
        : reading.Has("ledger-dropped") ? LedgerState.Dropped
        : reading.Has("ledger-owed") ? LedgerState.Owed
        : reading.Has("ledger-sent") ? LedgerState.Sent
        : null;
}
