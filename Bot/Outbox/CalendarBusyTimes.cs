using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Addresses;
using Assistant.Bot.Graph.Calendar;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Outbox;

/// <summary>
/// Asks the calendars of Microsoft 365 when a chair, a room or a unit is taken. Somebody waits for the answer: it is soon, or it is none, and after a
/// failure the calendars are left alone for a while.
/// </summary>
internal sealed partial class CalendarBusyTimes(
    OfficeCalendar calendar, AddressBook addresses, KeptEvents events, OfficeTime office, TimeProvider clock, ILogger<CalendarBusyTimes> logger) : IBusyTimes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private long _quietUntil;

    /// <inheritdoc/>
    public async Task<BusyReading> ReadAsync(MeetingDraft draft, DateRange days, CancellationToken cancellationToken)
    {
        var asked = await AskedAsync(draft, cancellationToken);
        if (asked.Count == 0)
            return new BusyReading.Read([]);
        if (clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _quietUntil))
            return new BusyReading.NotAsked();
        var (from, to) = (office.At(days.First, TimeOnly.MinValue), office.At(days.Last.AddDays(1), TimeOnly.MinValue));
        if (await BusyAsync([.. asked.Select(one => one.Address)], from, to, cancellationToken) is not { } calendars)
        {
            Interlocked.Exchange(ref _quietUntil, (clock.GetUtcNow() + Pause).UtcTicks);
            return new BusyReading.NotAsked();
        }

        var own = await events.BetweenAsync(from, to, cancellationToken);
        return new BusyReading.Read([.. asked.Zip(calendars).SelectMany(pair => Times(pair.First, pair.Second, own))]);
    }

    private async Task<IReadOnlyList<Asked>> AskedAsync(MeetingDraft draft, CancellationToken cancellationToken)
    {
        (ClashReason Reason, Invitee? Who)[] known =
        [
            (ClashReason.Chair, await addresses.PersonAsync(draft.Chair, cancellationToken)),
            (ClashReason.Place, addresses.Room(draft.Place)),
            (ClashReason.Unit, addresses.Unit(draft.Unit)),
        ];
        return [.. known.Where(one => one.Who is not null).Select(one => new Asked(one.Reason, one.Who!.Name, one.Who.Address))];
    }

    /// <summary>What the calendars say; null when they do not in time.</summary>
    private async Task<IReadOnlyList<BusyCalendar>?> BusyAsync(
        IReadOnlyList<string> mailboxes, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            switch (await calendar.BusyAsync(mailboxes, from, to, either.Token))
            {
                case GraphAnswer<IReadOnlyList<BusyCalendar>>.Done done:
                    return done.Value;
                case GraphAnswer<IReadOnlyList<BusyCalendar>>.Later later:
                    LogNotAsked(later.Why);
                    return null;
                case GraphAnswer<IReadOnlyList<BusyCalendar>>.Refused refused:
                    LogNotAsked($"{refused.Status} {refused.Code}");
                    return null;
                default:
                    return null;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotAsked("no answer in time");
            return null;
        }
    }

    private IEnumerable<BusyTime> Times(Asked asked, BusyCalendar calendar, IReadOnlyList<KeptEvent> own)
    {
        if (calendar is not BusyCalendar.Known known)
        {
            LogUnreadable((calendar as BusyCalendar.Unreadable)?.Code ?? "");
            return [];
        }

        // Who works elsewhere can come; and a meeting of the journal is spoken of by the journal, with its name.
        return known.Slots.Where(slot => slot.Kind != BusyKind.WorkingElsewhere && !own.Any(each => IsSame(each, slot, asked.Address)))
            .Select(slot => new BusyTime(slot.Start, slot.End, asked.Reason, asked.Name));
    }

    private static bool IsSame(KeptEvent own, BusySlot slot, string address) =>
        Whole(own.Start) == slot.Start && Whole(own.End) == slot.End && own.Invited.Contains(address, StringComparer.OrdinalIgnoreCase);

    /// <summary>Calendars know no parts of seconds.</summary>
    private static DateTimeOffset Whole(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));

    [LoggerMessage(LogLevel.Warning, "The calendars of Microsoft 365 could not be asked when people are free: {Why}.")]
    private partial void LogNotAsked(string why);

    [LoggerMessage(LogLevel.Information, "A calendar could not be read: {Code}.")]
    private partial void LogUnreadable(string code);

    private sealed record Asked(ClashReason Reason, string Name, string Address);
}
