using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Assistant.Testing.Graph;

/// <summary>
/// Microsoft Graph on this machine: it keeps what it is given, holds every request against the published description, and
/// fails on demand. It also gives tokens, so that a whole program can be pointed to it. Callers may die at any moment.
/// </summary>
public sealed class GraphDouble : IAsyncDisposable
{
    /// <summary>The variable that names the folder <c>shared</c> where it is not above the program.</summary>
    public const string SharedVariable = "ASSISTANT_SHARED";

    private const string BasePath = "/v1.0";
    private const string TokenPath = "/oauth2/v2.0/token";

    private readonly WebApplication _app;
    private readonly GraphDescription _description;
    private readonly TimeProvider _clock;
    private readonly Lock _state = new();
    private readonly GraphTenant _tenant;
    private readonly ConcurrentQueue<GraphRequest> _requests = new();
    private readonly ConcurrentQueue<GraphViolation> _violations = new();
    private int _underWay;

    private GraphDouble(WebApplication app, GraphDescription description, TimeProvider clock)
    {
        _app = app;
        _description = description;
        _clock = clock;
        _tenant = new GraphTenant(Settings, clock);
    }

    /// <summary>Whether the description that the double needs is on this machine.</summary>
    public static bool IsDescribed => GraphDescription.Find() is not null;

    /// <summary>What programs are told to call: the address with <c>/v1.0</c>.</summary>
    public string Endpoint => Authority + BasePath;

    /// <summary>Where programs get tokens: <c>{Authority}/{tenant}/oauth2/v2.0/token</c>.</summary>
    public string Authority { get; private set; } = "";

    /// <summary>How the double behaves where Graph's own behaviour is not certain or can be set.</summary>
    public GraphSettings Settings { get; } = new();

    /// <summary>What goes wrong.</summary>
    public GraphFaults Faults { get; } = new();

    /// <summary>Every request that was answered or dropped, in order, requests for tokens included.</summary>
    public IReadOnlyList<GraphRequest> Requests => [.. _requests];

    /// <summary>The requests that the description does not allow; a correct client has none.</summary>
    public IReadOnlyList<GraphViolation> Violations => [.. _violations];

    /// <summary>The lists of all sites.</summary>
    public IReadOnlyList<ListInGraph> Lists => Locked(tenant => tenant.Sites.Lists());

    /// <summary>Starts one on a free port of this machine, or on a given one.</summary>
    /// <exception cref="FileNotFoundException">The description of Graph is not on this machine.</exception>
    public static async Task<GraphDouble> StartAsync(int port = 0, TimeProvider? clock = null)
    {
        var description = GraphDescription.Load();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var graph = new GraphDouble(app, description, clock ?? TimeProvider.System);
        app.Run(graph.CountAsync);
        await app.StartAsync();
        graph.Authority = app.Urls.First();
        return graph;
    }

    /// <summary>Makes a site and gives its id.</summary>
    /// <param name="address">Host and path: <c>contoso.sharepoint.com:/sites/van-phong</c>.</param>
    public string AddSite(string address) => Locked(tenant => tenant.Sites.Add(address));

    /// <summary>Makes a person with a mailbox and gives the person's id.</summary>
    public string AddPerson(PersonInGraph person) => Locked(tenant => tenant.People.Add(person));

    /// <summary>Makes a group and gives its id.</summary>
    public string AddGroup(string name, params IReadOnlyList<string> memberIds) => Locked(tenant => tenant.People.AddGroup(name, memberIds));

    /// <summary>Makes a mailbox of nobody: a unit's calendar.</summary>
    public void AddMailbox(string address) => Locked(tenant => tenant.Calendars.AddMailbox(address, isRoom: false));

    /// <summary>Makes a room, which accepts a meeting when it is free and else declines.</summary>
    public void AddRoom(string address) => Locked(tenant => tenant.Calendars.AddMailbox(address, isRoom: true));

    /// <summary>Puts an app into the organisation's catalogue and gives its id there.</summary>
    /// <param name="manifestId">The id in its manifest.</param>
    /// <param name="name">Its name.</param>
    public string AddApp(string manifestId, string name) => Locked(tenant => tenant.Apps.Add(manifestId, name));

    /// <summary>The ids of the people who have an app, by its id in the catalogue.</summary>
    public IReadOnlyList<string> PeopleWithApp(string app) => Locked(tenant => tenant.Apps.PeopleWith(app));

    /// <summary>The items of a list, deleted ones not.</summary>
    /// <param name="list">Its id or its name.</param>
    public IReadOnlyList<ItemInGraph> Items(string list) => Locked(tenant => tenant.Sites.Items(list));

    /// <summary>The events that a mailbox organises, cancelled ones included, deleted ones not.</summary>
    public IReadOnlyList<EventInGraph> Events(string mailbox) => Locked(tenant => tenant.Calendars.Events(mailbox));

    /// <summary>The Planner tasks of all plans.</summary>
    public IReadOnlyList<JsonObject> PlannerTasks => Locked(tenant => tenant.Planner.Tasks());

    /// <summary>The To Do tasks of a person.</summary>
    public IReadOnlyList<JsonObject> ToDoTasks(string person) => Locked(tenant => tenant.ToDo.Tasks(person));

    /// <summary>The names of a person's To Do lists.</summary>
    public IReadOnlyList<string> ToDoLists(string person) => Locked(tenant => tenant.ToDo.Lists(person));

    /// <summary>What stands in the details of a Planner task; null for nothing.</summary>
    public string? PlannerNotes(string id) => Locked(tenant => tenant.Planner.Notes(id));

    /// <summary>Makes a Planner plan and gives its id.</summary>
    public string AddPlannerPlan(string title) => Locked(tenant => tenant.Planner.AddPlan(title));

    /// <summary>Changes a Planner task as a person would: the etag moves.</summary>
    public void EditPlannerTask(string id, JsonObject members) => Locked(tenant => tenant.Planner.EditTask(id, members));

    /// <summary>Deletes a Planner task as a person would.</summary>
    public void DeletePlannerTask(string id) => Locked(tenant => tenant.Planner.DeleteTask(id));

    /// <summary>Deletes a To Do task as its person would.</summary>
    public void DeleteToDoTask(string id) => Locked(tenant => tenant.ToDo.DeleteTask(id));

    /// <summary>Makes a list as a person would in SharePoint, or as a program that died would have left it.</summary>
    /// <param name="site">The site's id.</param>
    /// <param name="name">The list's name.</param>
    /// <param name="columns">The columns as Graph writes them.</param>
    public string AddList(string site, string name, params IReadOnlyList<JsonObject> columns) => Locked(tenant => tenant.Sites.AddList(site, name, columns));

    /// <summary>Changes an item as a person would in SharePoint: the etag moves and the change shows in the delta.</summary>
    public void EditItem(string list, string itemId, params IReadOnlyList<(string Column, JsonNode? Value)> changes) => Locked(tenant => tenant.Sites.EditItem(list, itemId, changes));

    /// <summary>Adds an item as a person would in SharePoint, and gives its id.</summary>
    public string AddItem(string list, params IReadOnlyList<(string Column, JsonNode? Value)> fields) => Locked(tenant => tenant.Sites.AddItem(list, fields));

    /// <summary>Deletes an item as a person would in SharePoint.</summary>
    public void DeleteItem(string list, string itemId) => Locked(tenant => tenant.Sites.DeleteItem(list, itemId));

    /// <summary>Puts an event into a mailbox as a person would in Outlook.</summary>
    public string AddEvent(string mailbox, string subject, DateTimeOffset start, DateTimeOffset end) => Locked(tenant => tenant.Calendars.Add(mailbox, subject, start, end));

    /// <summary>Makes all delta tokens given so far too old: 410.</summary>
    public void ForgetDeltaTokens() => Locked(tenant => tenant.Sites.ForgetDeltaTokens());

    /// <summary>Waits until nothing is being done any more, also for callers that have given up or died.</summary>
    public async Task UntilQuietAsync(CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref _underWay) > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private T Locked<T>(Func<GraphTenant, T> look)
    {
        lock (_state)
            return look(_tenant);
    }

    private void Locked(Action<GraphTenant> change)
    {
        lock (_state)
            change(_tenant);
    }

    private async Task CountAsync(HttpContext context)
    {
        Interlocked.Increment(ref _underWay);
        try
        {
            await HandleAsync(context);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        var body = await BodyAsync(context);
        if (body is null)
            return;
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?', 2);
        var below = target[0].StartsWith(BasePath + "/", StringComparison.OrdinalIgnoreCase) ? target[0][BasePath.Length..] : target[0];
        var request = new GraphRequest(context.Request.Method, Uri.UnescapeDataString(below), target.Length > 1 ? target[1] : "", body, 0, null);
        request = request with { Fault = Faults.For(request) };
        if (InsteadOfWork(request.Fault) is { } refused)
        {
            await SendAsync(context, request, refused);
            return;
        }

        if (request.Fault is GraphFault.DroppedBeforeWork)
        {
            Drop(context, request);
            return;
        }

        if (request.Fault is GraphFault.Late late)
            await Task.Delay(late.By, _clock, CancellationToken.None);
        var answer = request.IsForToken ? Token(context, request) : Work(context, request, below);
        if (request.Fault is GraphFault.DroppedAfterWork)
        {
            Drop(context, request);
            return;
        }

        if (request.Fault is GraphFault.Delayed delayed)
            await Task.Delay(delayed.By, _clock, CancellationToken.None);
        if (request.Fault is GraphFault.TimeoutAfterWork)
            answer = GraphAnswer.Error(504, "generalException", "The gateway did not answer in time.", "", _clock.GetUtcNow());
        await SendAsync(context, request, answer);
    }

    /// <summary>The whole body; null when the caller died while it was sending.</summary>
    private static async Task<string?> BodyAsync(HttpContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.Body);
            return await reader.ReadToEndAsync(context.RequestAborted);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or BadHttpRequestException)
        {
            return null;
        }
    }

    private GraphAnswer? InsteadOfWork(GraphFault? fault) => fault switch
    {
        GraphFault.Throttled wait => Fault(429, "activityLimitReached") with { Header = ("Retry-After", $"{wait.RetryAfterSeconds}") },
        GraphFault.Busy wait => Fault(503, "serviceNotAvailable") with { Header = ("Retry-After", $"{wait.RetryAfterSeconds}") },
        GraphFault.Unavailable => Fault(503, "serviceNotAvailable"),
        GraphFault.ServerError => Fault(500, "generalException"),
        GraphFault.Refused refused => Fault(refused.Status, refused.Code),
        _ => null,
    };

    private GraphAnswer Fault(int status, string code) => GraphAnswer.Error(status, code, "As the test asked.", "", _clock.GetUtcNow());

    private GraphAnswer Token(HttpContext context, GraphRequest request)
    {
        var form = request.Body.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')), StringComparer.Ordinal);
        if (context.Request.Method != "POST" || !form.TryGetValue("client_id", out var client) || !form.ContainsKey("grant_type") || !form.ContainsKey("scope"))
            return new GraphAnswer(400, new JsonObject { ["error"] = "invalid_request", ["error_description"] = $"{TokenPath} needs client_id, grant_type and scope." });
        return GraphAnswer.Ok(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["ext_expires_in"] = 3599, ["access_token"] = $"token-of-{client}" });
    }

    private GraphAnswer Work(HttpContext context, GraphRequest request, string below)
    {
        try
        {
            string? Header(string name) => context.Request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;
            if (Header("Authorization")?.StartsWith("Bearer ", StringComparison.Ordinal) != true)
                throw new GraphRefusal(401, "InvalidAuthenticationToken", "Access token is empty.");
            lock (_state)
            {
                var segments = _tenant.Sites.WithIds(below);
                var operation = _description.Match(request.Method.ToLowerInvariant(), segments)
                    ?? throw new GraphRefusal(_description.Knows(segments) ? 405 : 400, "BadRequest", "Resource not found for the segment, or not by this method.", isViolation: true);
                var query = Query(request.Query);
                Check(operation, request, query, Header);
                var json = request.Body.Length > 0 && operation.Verb != "get" ? JsonNode.Parse(request.Body) as JsonObject : null;
                var call = new GraphCall(operation, operation.Values(segments), query, Header, json, Authority + BasePath + below);
                return _tenant.Answer(call) ?? throw new GraphRefusal(501, "notSupported", "The double does not act this out.", isViolation: true);
            }
        }
        catch (GraphRefusal refusal)
        {
            if (refusal.IsViolation)
                _violations.Enqueue(new GraphViolation(request.Method, request.Path, refusal.Message));
            return GraphAnswer.Error(refusal.Status, refusal.Code, refusal.Message, "", _clock.GetUtcNow()) with { Header = refusal.Header };
        }
    }

    private void Check(GraphOperation operation, GraphRequest request, Dictionary<string, string> query, Func<string, string?> header)
    {
        var problems = operation.ParameterProblems(query, header).Concat(operation.BodyProblems(header("Content-Type") ?? "", request.Body)).ToList();
        if (header("client-request-id") is null)
            problems.Add("missing header client-request-id");
        if (operation.Template.StartsWith("/me", StringComparison.Ordinal))
            problems.Add("/me request is only valid with delegated authentication flow.");
        if (problems.Count > 0)
            throw new GraphRefusal(400, "BadRequest", string.Join("; ", problems), isViolation: true);
        if (!operation.IsForPrograms)
            throw new GraphRefusal(403, "accessDenied", $"{operation.Template} has no application permission.", isViolation: true);
        if (Settings.Roles.Count > 0 && !operation.Allows(Settings.Roles))
            throw new GraphRefusal(403, "accessDenied", $"None of the roles allows {operation.Verb} {operation.Template}.");
    }

    /// <summary>The parameters by their names with <c>$</c>: SharePoint also takes them without.</summary>
    private static Dictionary<string, string> Query(string query)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=', 2)))
        {
            var name = Uri.UnescapeDataString(pair[0]);
            found[name is "select" or "filter" or "expand" or "top" or "orderby" or "skip" or "count" ? "$" + name : name] =
                pair.Length > 1 ? Uri.UnescapeDataString(pair[1].Replace('+', ' ')) : "";
        }

        return found;
    }

    private void Drop(HttpContext context, GraphRequest request)
    {
        _requests.Enqueue(request);
        context.Abort();
    }

    private async Task SendAsync(HttpContext context, GraphRequest request, GraphAnswer answer)
    {
        _requests.Enqueue(request with { Status = answer.Status });
        context.Response.StatusCode = answer.Status;
        context.Response.Headers["request-id"] = context.TraceIdentifier;
        if (context.Request.Headers.TryGetValue("client-request-id", out var id))
            context.Response.Headers["client-request-id"] = id;
        if (answer.Header is { } header)
            context.Response.Headers[header.Name] = header.Value;
        if (answer.Body is null)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body.ToJsonString(JsonSerializerOptions.Default), context.RequestAborted);
    }
}
