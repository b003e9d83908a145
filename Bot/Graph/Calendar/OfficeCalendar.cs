using System.Text.Json;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Wire;
using Azure.Core;

namespace Assistant.Bot.Graph.Calendar;

/// <summary>
/// The office's own calendar. A record has one event at most: its id goes with the event as the transaction id, by which
/// Graph makes no second one and by which it is found when the answer was lost.
/// </summary>
internal sealed class OfficeCalendar(GraphClient client, string mailbox)
{
    // Ids that survive an event's move to another folder: asked for always, or they would not match.
    private const string StableIds = "IdType=\"ImmutableId\"";
    private const string Preferred = "outlook.timezone=\"" + GraphTime.Zone + "\", " + StableIds;
    private const string Selected = "$select=id,transactionId,subject,start,end,isOnlineMeeting,onlineMeeting,isCancelled";
    private const int MailboxesPerCall = 20;

    private static readonly TimeSpan LongestQuery = TimeSpan.FromDays(14);

    // Wide enough for a meeting that was moved before the first answer came.
    private static readonly TimeSpan Around = TimeSpan.FromDays(62);

    private readonly string _user = $"users/{Uri.EscapeDataString(mailbox)}";

    /// <summary>
    /// Sees to it that the record's event stands as planned, new or changed. Invitations go out at once. Where its id is known
    /// and the event is not there any more, a person removed it: refused as gone.
    /// </summary>
    public async Task<GraphAnswer<PutEvent>> PutAsync(OfficeEvent planned, KnownEvent known, CancellationToken cancellationToken)
    {
        if (known is KnownEvent.ById { Id: var id })
            return await ChangeAsync(planned, id, cancellationToken);
        var looked = await FindAsync(planned.RecordId, planned.Start, cancellationToken);
        if (looked is not GraphAnswer<KnownEvent>.Done { Value: var found })
            return looked.Failure<PutEvent>();
        if (found is KnownEvent.ById there)
            return await ChangeAsync(planned, there.Id, cancellationToken);
        var created = await CreateAsync(planned, cancellationToken);
        if (created is not GraphAnswer<PutEvent>.Later { MayBeDone: true } and not GraphAnswer<PutEvent>.Refused)
            return created;
        // A repeat of a create whose answer was lost may be refused for what it repeats: only a look tells.
        looked = await FindAsync(planned.RecordId, planned.Start, cancellationToken);
        return looked is GraphAnswer<KnownEvent>.Done { Value: KnownEvent.ById made } ? await ReadAsync(made.Id, cancellationToken) : created;
    }

    /// <summary>Calls the event off, and tells those invited. One that is not there any more is done.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="known">What was stored of the event.</param>
    /// <param name="start">When it was to begin, to look for it where no id was stored.</param>
    /// <param name="comment">What the invited read.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<GraphAnswer<GraphNothing>> CancelAsync(
        string recordId, KnownEvent known, DateTimeOffset start, string comment, CancellationToken cancellationToken)
    {
        if (known is KnownEvent.NoId)
        {
            var looked = await FindAsync(recordId, start, cancellationToken);
            if (looked is not GraphAnswer<KnownEvent>.Done { Value: var found })
                return looked.Failure<GraphNothing>();
            known = found;
        }

        if (known is not KnownEvent.ById { Id: var id })
            return new GraphAnswer<GraphNothing>.Done(default);
        var body = JsonSerializer.SerializeToUtf8Bytes(new CancelResource(comment), GraphJson.Wire.CancelResource);
        var request = GraphRequest.Post($"{Event(id)}/cancel", body) with { Prefer = StableIds, IsRepeatable = true };
        var answer = await client.SendAsync(request, cancellationToken);

        // There may be nobody to tell; then only taking the event away is left.
        if (answer is GraphAnswer<GraphNothing>.Refused { Status: 400 })
            answer = await client.SendAsync(new GraphRequest(RequestMethod.Delete, Event(id)) { Prefer = StableIds }, cancellationToken);
        return answer is GraphAnswer<GraphNothing>.Refused { IsGone: true } ? new GraphAnswer<GraphNothing>.Done(default) : answer;
    }

    /// <summary>
    /// When people and rooms are taken, in the order asked for. A meeting does not know itself: when it is moved, its own old
    /// time is among the answers.
    /// </summary>
    public async Task<GraphAnswer<IReadOnlyList<BusyCalendar>>> BusyAsync(
        IReadOnlyList<string> addresses, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        var answers = new BusyAnswers();
        for (var start = from; start < to; start += LongestQuery)
        {
            var end = start + LongestQuery < to ? start + LongestQuery : to;
            foreach (var some in addresses.Distinct(StringComparer.OrdinalIgnoreCase).Chunk(MailboxesPerCall))
            {
                var query = new ScheduleQuery(some, GraphTime.Write(start), GraphTime.Write(end), AvailabilityViewInterval: 30);
                var body = JsonSerializer.SerializeToUtf8Bytes(query, GraphJson.Wire.ScheduleQuery);
                var request = GraphRequest.Post($"{_user}/calendar/getSchedule", body) with { Prefer = Preferred, IsRepeatable = true };
                var answer = await client.SendAsync(request, GraphJson.Wire.SchedulePage, cancellationToken);
                if (answer is not GraphAnswer<ResourcePage<ScheduleResource>>.Done { Value: var page })
                    return answer.Failure<IReadOnlyList<BusyCalendar>>();
                answers.Add(page.Value ?? []);
            }
        }

        return new GraphAnswer<IReadOnlyList<BusyCalendar>>.Done([.. addresses.Select(answers.Of)]);
    }

    private async Task<GraphAnswer<PutEvent>> CreateAsync(OfficeEvent planned, CancellationToken cancellationToken)
    {
        var request = GraphRequest.Post($"{_user}/events", EventForm.New(planned)) with { Prefer = Preferred, IsRepeatable = true };
        return Standing(await client.SendAsync(request, GraphJson.Wire.EventResource, cancellationToken));
    }

    private async Task<GraphAnswer<PutEvent>> ChangeAsync(OfficeEvent planned, string id, CancellationToken cancellationToken)
    {
        var read = await client.SendAsync(Read(id), GraphJson.Wire.EventResource, cancellationToken);
        if (read is not GraphAnswer<EventResource>.Done { Value: var there })
            return read.Failure<PutEvent>();
        var request = GraphRequest.Patch(Event(id), EventForm.Change(planned, there.IsOnlineMeeting == true)) with { Prefer = Preferred };
        return Standing(await client.SendAsync(request, GraphJson.Wire.EventResource, cancellationToken));
    }

    private async Task<GraphAnswer<PutEvent>> ReadAsync(string id, CancellationToken cancellationToken) =>
        Standing(await client.SendAsync(Read(id), GraphJson.Wire.EventResource, cancellationToken));

    private async Task<GraphAnswer<KnownEvent>> FindAsync(string recordId, DateTimeOffset start, CancellationToken cancellationToken)
    {
        var next = $"{_user}/calendarView?startDateTime={GraphTime.Query(start - Around)}&endDateTime={GraphTime.Query(start + Around)}&{Selected}&$top=200";
        while (true)
        {
            var answer = await client.SendAsync(GraphRequest.Get(next) with { Prefer = Preferred }, GraphJson.Wire.EventPage, cancellationToken);
            if (answer is not GraphAnswer<ResourcePage<EventResource>>.Done { Value: var page })
                return answer.Failure<KnownEvent>();
            var found = page.Value?.FirstOrDefault(one => one.TransactionId == recordId && one.IsCancelled != true)?.Id;
            if (found is not null)
                return new GraphAnswer<KnownEvent>.Done(new KnownEvent.ById(found));
            if (page.NextLink is null)
                return new GraphAnswer<KnownEvent>.Done(new KnownEvent.NoId());
            next = page.NextLink;
        }
    }

    private GraphRequest Read(string id) => GraphRequest.Get($"{Event(id)}?{Selected}") with { Prefer = Preferred };

    private string Event(string id) => $"{_user}/events/{Uri.EscapeDataString(id)}";

    private static GraphAnswer<PutEvent> Standing(GraphAnswer<EventResource> answer) =>
        answer.Select(there => new PutEvent(there.Id ?? "", there.OnlineMeeting?.JoinUrl ?? ""));
}
