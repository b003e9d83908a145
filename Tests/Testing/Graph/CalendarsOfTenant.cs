using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Graph;

/// <summary>Outlook's calendars. Mailboxes are known by address and by the id of their person.</summary>
internal sealed class CalendarsOfTenant(GraphSettings settings, TimeProvider clock)
{
    private static readonly string[] Views = ["calendarView", "calendar/calendarView"];

    private static readonly Regex ByProperty = new(
        @"^singleValueExtendedProperties/any\((?<x>\w+):\s*\k<x>/id eq '(?<id>(?:[^']|'')*)' and \k<x>/value eq '(?<value>(?:[^']|'')*)'\)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private readonly Dictionary<string, string> _mailboxes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _rooms = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<EventState> _events = [];

    /// <summary>Makes a mailbox.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="isRoom">Whether it is a room's.</param>
    /// <param name="personId">The id of its person; empty for none.</param>
    public void AddMailbox(string address, bool isRoom, string personId = "")
    {
        _mailboxes[address] = address.ToLowerInvariant();
        if (personId.Length > 0)
            _mailboxes[personId] = address.ToLowerInvariant();
        if (isRoom)
            _rooms.Add(address);
    }

    /// <summary>Adds an event by hand.</summary>
    public string Add(string mailbox, string subject, DateTimeOffset start, DateTimeOffset end) => New(Known(mailbox), new JsonObject
    {
        ["subject"] = subject,
        ["start"] = OutlookTime.Write(start, null),
        ["end"] = OutlookTime.Write(end, null),
    }).Id;

    /// <summary>The events of an organiser for a test.</summary>
    public IReadOnlyList<EventInGraph> Events(string mailbox) => [.. _events.Where(each => each.Organizer == Known(mailbox)).Select(each => new EventInGraph(
        each.Id, each.Json["subject"]?.GetValue<string>() ?? "", each.Start, each.End, each.TransactionId, each.IsCancelled, Json(each, null)))];

    /// <summary>Does what a call asks; null when it is none of the calendars'.</summary>
    public GraphAnswer? Answer(GraphCall call) => call.Operation switch
    {
        "post /users/{user-id}/events" or "post /users/{user-id}/calendar/events" => Create(call),
        "get /users/{user-id}/events" => List(call, _events.Where(each => !each.IsCancelled && each.Organizer == Mailbox(call))),
        "get /users/{user-id}/events/{event-id}" => GraphAnswer.Ok(Shape.Select(Json(Event(call), call), call.Option("$select"))),
        "patch /users/{user-id}/events/{event-id}" => Patch(call),
        "delete /users/{user-id}/events/{event-id}" => Delete(call),
        "post /users/{user-id}/events/{event-id}/cancel" => Cancel(call),
        "get /users/{user-id}/calendar" => GraphAnswer.Ok(Calendar(Mailbox(call))),
        "post /users/{user-id}/calendar/getSchedule" => Schedule(call),
        _ => Views.Any(view => call.Operation == "get /users/{user-id}/" + view) ? View(call) : null,
    };

    private static JsonObject Calendar(string mailbox) => new()
    {
        ["id"] = Shape.Opaque(mailbox),
        ["name"] = "Calendar",
        ["isDefaultCalendar"] = true,
        ["canEdit"] = true,
        ["allowedOnlineMeetingProviders"] = new JsonArray("teamsForBusiness"),
        ["defaultOnlineMeetingProvider"] = "teamsForBusiness",
        ["owner"] = new JsonObject { ["address"] = mailbox },
    };

    private string Known(string mailbox) => _mailboxes.TryGetValue(mailbox, out var address) ? address : throw new GraphRefusal(404, "ErrorInvalidUser", $"The requested user '{mailbox}' is invalid.");

    private string Mailbox(GraphCall call) => Known(call.Value("user-id"));

    private EventState Event(GraphCall call)
    {
        var mailbox = Mailbox(call);
        return _events.Find(each => each.Id == call.Value("event-id") && !each.IsCancelled && (each.Organizer == mailbox || each.Holds(mailbox)))
            ?? throw new GraphRefusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    }

    private EventState Own(GraphCall call)
    {
        var found = Event(call);
        if (found.Organizer != Mailbox(call))
            throw new GraphRefusal(400, "ErrorInvalidRequest", "Your request can't be completed. You need to be an organizer to change a meeting.");
        call.RequireMatch(found.Etag);
        return found;
    }

    private GraphAnswer Create(GraphCall call)
    {
        var mailbox = Mailbox(call);
        var transaction = call.Body["transactionId"]?.GetValue<string>();
        if (transaction is not null && _events.Find(each => each.Organizer == mailbox && each.TransactionId == transaction) is { } first)
        {
            return settings.RefusesRepeatedTransactions
                ? throw new GraphRefusal(409, "ErrorDuplicateTransactionId", "Your request can't be completed. The TransactionId was used before.")
                : GraphAnswer.Created(Json(first, call));
        }

        return GraphAnswer.Created(Json(New(mailbox, call.Body), call));
    }

    private EventState New(string mailbox, JsonObject body)
    {
        var found = new EventState($"AAMk{Guid.NewGuid():N}=", mailbox, []);
        found.Json["iCalUId"] = Guid.NewGuid().ToString("N");
        found.Json["createdDateTime"] = clock.GetUtcNow().UtcDateTime;
        Write(found, body);
        _events.Add(found);
        return found;
    }

    private void Write(EventState found, JsonObject body)
    {
        var start = body["start"] is { } newStart ? OutlookTime.Read(newStart) : found.Start;
        var end = body["end"] is { } newEnd ? OutlookTime.Read(newEnd) : found.End;
        if (end < start)
            throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "At least one property failed validation: the end is before the start.");
        (found.Start, found.End) = (start, end);
        foreach (var (name, value) in body.Where(member => member.Key is not ("start" or "end")))
            found.Json[name] = value?.DeepClone();
        if (found.Json["isOnlineMeeting"]?.GetValue<bool>() == true)
            found.Json["onlineMeeting"] ??= new JsonObject { ["joinUrl"] = $"https://teams.microsoft.com/l/meetup-join/{found.Json["iCalUId"]}" };
        foreach (var attendee in found.Attendees)
            attendee["status"] = new JsonObject { ["response"] = Response(found, attendee), ["time"] = "0001-01-01T00:00:00Z" };
    }

    private string Response(EventState found, JsonObject attendee)
    {
        var address = EventState.Address(attendee);
        if (!_rooms.Contains(address))
            return "none";
        return _events.Exists(other => other != found && other.Holds(address) && other.Overlaps(found.Start, found.End)) ? "declined" : "accepted";
    }

    private GraphAnswer Patch(GraphCall call)
    {
        var found = Own(call);
        if (call.Body["transactionId"] is { } transaction && transaction.GetValue<string>() != found.TransactionId)
            throw GraphRefusal.Wrong("transactionId can't be changed.");
        if (call.Body["isOnlineMeeting"] is { } online && !online.GetValue<bool>() && found.Json["isOnlineMeeting"]?.GetValue<bool>() == true)
            throw GraphRefusal.Wrong("isOnlineMeeting can't be undone.");
        Write(found, call.Body);
        found.Touch();
        return GraphAnswer.Ok(Json(found, call));
    }

    private GraphAnswer Delete(GraphCall call)
    {
        _events.Remove(Own(call));
        return GraphAnswer.Empty();
    }

    private GraphAnswer Cancel(GraphCall call)
    {
        Own(call).IsCancelled = true;
        return GraphAnswer.Empty(202);
    }

    private GraphAnswer View(GraphCall call)
    {
        var (from, to, mailbox) = (OutlookTime.Bound(call.Option("startDateTime")!), OutlookTime.Bound(call.Option("endDateTime")!), Mailbox(call));
        return List(call, _events.Where(each => each.Holds(mailbox) && each.Overlaps(from, to)).OrderBy(each => each.Start));
    }

    private GraphAnswer List(GraphCall call, IEnumerable<EventState> events)
    {
        var filter = call.Option("$filter");
        var byProperty = filter is null ? Match.Empty : ByProperty.Match(filter);
        var members = filter is null || byProperty.Success ? null : ODataFilter.Parse(filter);
        var found = events.Where(each => !byProperty.Success || HasProperty(each, Unquoted(byProperty, "id"), Unquoted(byProperty, "value")))
            .Select(each => Json(each, call)).Where(json => members?.Takes(json) != false);
        return Shape.Page(call, [.. found.Select(json => Shape.Select(json, call.Option("$select")))], settings.PageSize);
    }

    private static string Unquoted(Match match, string group) => match.Groups[group].Value.Replace("''", "'", StringComparison.Ordinal);

    private static bool HasProperty(EventState found, string id, string value) => found.Json["singleValueExtendedProperties"]?.AsArray()
        .Any(each => each!["id"]!.GetValue<string>().Equals(id, StringComparison.OrdinalIgnoreCase) && each["value"]?.GetValue<string>() == value) == true;

    private static JsonObject Json(EventState found, GraphCall? call)
    {
        var prefer = call?.Header("Prefer");
        var json = new JsonObject { ["@odata.etag"] = found.Etag, ["id"] = found.Id };
        foreach (var (name, value) in found.Json.Where(member => call is null || member.Key != "singleValueExtendedProperties"))
            json[name] = value?.DeepClone();
        if (call is not null && call.Option("$expand")?.Contains("singleValueExtendedProperties", StringComparison.OrdinalIgnoreCase) == true)
            json["singleValueExtendedProperties"] = found.Json["singleValueExtendedProperties"]?.DeepClone();
        json["start"] = OutlookTime.Write(found.Start, prefer);
        json["end"] = OutlookTime.Write(found.End, prefer);
        json["isCancelled"] = found.IsCancelled;
        json["type"] = "singleInstance";
        json["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = found.Organizer } };
        return json;
    }

    private GraphAnswer Schedule(GraphCall call)
    {
        JsonNode? Parameter(string name) => call.Body[name] ?? call.Body[char.ToUpperInvariant(name[0]) + name[1..]];
        Known(call.Value("user-id"));
        var (from, to) = (OutlookTime.Read(Parameter("startTime")), OutlookTime.Read(Parameter("endTime")));
        var slot = TimeSpan.FromMinutes(Parameter("availabilityViewInterval")?.GetValue<int>() ?? 30);
        if (slot < TimeSpan.FromMinutes(5) || slot > TimeSpan.FromDays(1) || to <= from || slot > to - from)
            throw GraphRefusal.Wrong("The interval is from 5 to 1440 minutes and not longer than the time asked for.");
        var schedules = Parameter("schedules")?.AsArray().Select(each => each!.GetValue<string>()) ?? throw GraphRefusal.Wrong("schedules is missing.");
        return GraphAnswer.Ok(new JsonObject { ["value"] = new JsonArray([.. schedules.Select(address => Schedule(call, address, from, to, slot))]) });
    }

    private JsonObject Schedule(GraphCall call, string address, DateTimeOffset from, DateTimeOffset to, TimeSpan slot)
    {
        if (!_mailboxes.TryGetValue(address, out var mailbox))
            return new JsonObject { ["scheduleId"] = address, ["error"] = new JsonObject { ["message"] = "No such mailbox.", ["responseCode"] = "ErrorMailRecipientNotFound" } };
        var held = _events.Where(each => each.Holds(mailbox) && each.Overlaps(from, to) && ShowAs(each) != "free").OrderBy(each => each.Start).ToList();
        var view = "";
        for (var at = from; at < to; at += slot)
            view += held.Where(each => each.Overlaps(at, at + slot)).Select(each => Digit(ShowAs(each))).DefaultIfEmpty('0').Max();
        return new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = view,
            ["scheduleItems"] = new JsonArray([.. held.Select(each => new JsonObject
            {
                ["status"] = ShowAs(each), ["subject"] = each.Json["subject"]?.DeepClone(),
                ["start"] = OutlookTime.Write(each.Start, call.Header("Prefer")), ["end"] = OutlookTime.Write(each.End, call.Header("Prefer")),
            })]),
        };
    }

    private static string ShowAs(EventState found) => found.Json["showAs"]?.GetValue<string>() ?? "busy";

    private static char Digit(string showAs) => showAs switch { "tentative" => '1', "oof" => '3', "workingElsewhere" => '4', _ => '2' };
}
