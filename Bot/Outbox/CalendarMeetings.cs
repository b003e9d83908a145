using System.Security.Cryptography;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Addresses;
using Assistant.Bot.Graph.Calendar;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Skills;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Outbox;

/// <summary>
/// Keeps the office's calendar in line with the meetings: an event each, with those invited who have an address. What is over is history: a meeting
/// that is logged afterwards stands in the calendar without inviting anybody, and one that has been held is left as it was.
/// </summary>
internal sealed partial class CalendarMeetings(
    OfficeCalendar calendar, KeptEvents events, AddressBook addresses, TimeProvider clock, ILogger<CalendarMeetings> logger) : IOutboxHandler
{
    private const string RemovedByHand = "ErrorItemNotFound";

    private readonly DialogTexts _words = new(Language.Vietnamese);
    private readonly ListTexts _texts = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => [MeetingMessages.Logged, MeetingMessages.Changed, MeetingMessages.Cancelled];

    /// <inheritdoc/>
    public async Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        var meeting = OutboxBody.Meeting(claim.Message);
        var kept = await events.FindAsync(claim.RecordId, cancellationToken);
        var isCancelled = MeetingMessages.IsCancelled(claim.Message, meeting);
        if (kept?.Number >= claim.Number || (kept is { IsEnded: true } && (isCancelled || kept.EventId.Length > 0)))
            return new Delivery.Done();
        if (isCancelled)
            return await CancelAsync(claim, meeting, kept, cancellationToken);

        // Those invited were told that it is off, and Graph makes no second event for the same transaction: a reinstated meeting gets another.
        return kept is { IsEnded: true }
            ? await PutAsync(claim, $"{claim.RecordId}-{claim.Number}", meeting, null, cancellationToken)
            : await PutAsync(claim, claim.RecordId, meeting, kept, cancellationToken);
    }

    private async Task<Delivery> CancelAsync(OutboxClaim claim, Meeting meeting, KeptEvent? kept, CancellationToken cancellationToken)
    {
        var answer = await calendar.CancelAsync(
            claim.RecordId, Known(kept), kept?.Start ?? meeting.Start, meeting.CancelledReason ?? _texts["Event.Cancelled"], cancellationToken);
        if (answer is GraphAnswer<GraphNothing>.Done)
            await events.KeepAsync(Keep(claim, meeting, "", kept?.Form ?? "", []) with { IsEnded = true }, CancellationToken.None);
        return Deliveries.Of(answer);
    }

    private async Task<Delivery> PutAsync(OutboxClaim claim, string transaction, Meeting meeting, KeptEvent? kept, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var isOver = meeting.End <= now;
        var planned = await PlannedAsync(transaction, meeting, isToCome: kept is not null || !isOver, cancellationToken);
        var form = Convert.ToHexStringLower(SHA256.HashData(EventForm.New(planned)));

        // Each change of an event is mailed to those invited: none for what they would not see, and none for what has been held.
        if (kept is not null && (kept.Form == form || (isOver && kept.End <= now)))
        {
            await events.KeepAsync(kept with { Number = claim.Number }, CancellationToken.None);
            return new Delivery.Done();
        }

        var answer = await calendar.PutAsync(planned, Known(kept), cancellationToken);
        if (answer is GraphAnswer<PutEvent>.Done { Value.Id: var id })
        {
            // The answer is here: what it says is kept also when the program is stopping.
            await events.KeepAsync(Keep(claim, meeting, id, form, planned.Invited), CancellationToken.None);
        }
        else if (kept is not null && answer is GraphAnswer<PutEvent>.Refused { IsGone: true, Code: RemovedByHand })
        {
            LogRemoved(claim.RecordId);
            await events.KeepAsync(Keep(claim, meeting, kept.EventId, form, []) with { IsEnded = true }, CancellationToken.None);
            return new Delivery.Done();
        }

        return Deliveries.Of(answer);
    }

    private async Task<OfficeEvent> PlannedAsync(string transaction, Meeting meeting, bool isToCome, CancellationToken cancellationToken) => new(
        transaction,
        FieldWords.Cut(meeting.Title),
        Words(meeting),
        meeting.Start,
        meeting.End,
        meeting.Place ?? "",
        isToCome && meeting.Mode is (MeetingMode.Online or MeetingMode.Hybrid),
        isToCome ? await addresses.InvitedAsync(meeting, cancellationToken) : []);

    /// <summary>What those invited need to know; conclusions stay in the journal and its list.</summary>
    private string Words(Meeting meeting)
    {
        (string Name, string? Value)[] facts =
        [
            ("Meeting.Kind", _words[$"Kind.{meeting.Kind}"]),
            ("Meeting.Mode", _words[$"Mode.{meeting.Mode}"]),
            ("Meeting.Unit", meeting.Unit),
            ("Meeting.Chair", meeting.Chair),
            ("Meeting.Attendees", meeting.Attendance.Names.Count == 0 ? null : string.Join(", ", meeting.Attendance.Names)),
            ("Meeting.Agenda", meeting.Agenda),
        ];
        return string.Join('\n', facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => $"{_texts[fact.Name]}: {fact.Value}"));
    }

    private static KnownEvent Known(KeptEvent? kept) => kept is null ? new KnownEvent.NoId() : new KnownEvent.ById(kept.EventId);

    private static KeptEvent Keep(OutboxClaim claim, Meeting meeting, string eventId, string form, IReadOnlyList<Invitee> invited) =>
        new(claim.RecordId, eventId, claim.Number, form, meeting.Start, meeting.End, [.. invited.Select(one => one.Address)], IsEnded: false);

    [LoggerMessage(LogLevel.Information, "The event of meeting {RecordId} was removed from the calendar by hand; it stays so.")]
    private partial void LogRemoved(string recordId);
}
