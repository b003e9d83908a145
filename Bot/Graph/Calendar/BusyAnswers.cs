using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Calendar;

/// <summary>Puts together what several calls said about the same mailboxes.</summary>
internal sealed class BusyAnswers
{
    private readonly Dictionary<string, List<BusySlot>> _slots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _unreadable = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in one call's answers. A mailbox that was unreadable once is unreadable.</summary>
    public void Add(IReadOnlyList<ScheduleResource> schedules)
    {
        foreach (var schedule in schedules.Where(schedule => schedule.ScheduleId is not null))
        {
            if (!_slots.TryGetValue(schedule.ScheduleId!, out var slots))
                _slots[schedule.ScheduleId!] = slots = [];
            if (schedule.Error is { } error)
                _unreadable[schedule.ScheduleId!] = error.ResponseCode ?? "error";
            foreach (var item in schedule.ScheduleItems ?? [])
                AddSlot(schedule.ScheduleId!, slots, item);
        }
    }

    /// <summary>What is known of an address; Graph may have left one out.</summary>
    public BusyCalendar Of(string address)
    {
        if (_unreadable.TryGetValue(address, out var code))
            return new BusyCalendar.Unreadable(address, code);
        return _slots.TryGetValue(address, out var slots)
            // What reaches over the edge of a query comes with both.
            ? new BusyCalendar.Known(address, [.. slots.Distinct().OrderBy(slot => slot.Start)])
            : new BusyCalendar.Unreadable(address, "notAnswered");
    }

    private void AddSlot(string address, List<BusySlot> slots, ScheduleItemResource item)
    {
        if (item.Status == "free")
            return;
        // Calling somebody free whose time could not be read would be a guess.
        if (!GraphTime.TryRead(item.Start, out var start) || !GraphTime.TryRead(item.End, out var end))
            _unreadable[address] = "unreadableTime";
        else
            slots.Add(new BusySlot(start, end, Kind(item.Status), item.Subject ?? ""));
    }

    private static BusyKind Kind(string? status) => status switch
    {
        "tentative" => BusyKind.Tentative,
        "oof" => BusyKind.OutOfOffice,
        "workingElsewhere" => BusyKind.WorkingElsewhere,
        _ => BusyKind.Busy,
    };
}
