using Assistant.Bot.Dialogs;
using Assistant.Bot.Pages.Calendars;
using Assistant.Bot.Pages.Visitors;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Answers what Teams asks of the tab.</summary>
internal sealed class TabEndpoint(DeskFactory desks, DueWork work, LocalTalk talk, PageHeaders headers, CalendarPanel calendars)
{
    private const int MostUnderstood = 80;

    /// <summary>Maps the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        // As delegates, or their results would be thrown away.
        foreach (var section in Enum.GetValues<TabSection>())
            routes.MapGet(TabAddress.PathOf(section), (Delegate)((HttpContext http) => GetAsync(http, section)));
        routes.MapGet(TabSetup.Path, (Delegate)SetUpAsync);
        routes.MapPost(CalendarPanel.Path, (Delegate)LinkAsync);
    }

    private async Task<IResult> GetAsync(HttpContext http, TabSection section)
    {
        var view = await ViewAsync(http, TabAddress.Of(section, http.Request.Query));
        return Page(http, new TabPage(view, headers.Hosts).Write(await ContentAsync(view, null, http.RequestAborted)));
    }

    /// <summary>Somebody adds the tab to a channel or chat, and says whose work it is to show.</summary>
    private async Task<IResult> SetUpAsync(HttpContext http)
    {
        var view = await ViewAsync(http, TabAddress.Of(TabSection.Deadlines, http.Request.Query));
        return Page(http, new TabSetup(view, headers.Hosts).Write());
    }

    /// <summary>Makes or takes back a calendar's address, and shows the page again.</summary>
    private async Task<IResult> LinkAsync(HttpContext http)
    {
        if (await LocalUpload.FormAsync(http.Request, http.RequestAborted) is not { } form)
            return Results.BadRequest();
        if (!SameSite.Sent(http.Request) || !VisitorGate.Admitted(http).Sent(form["token"]))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var fields = new QueryCollection(form.ToDictionary(field => field.Key, field => field.Value));
        var view = await ViewAsync(http, TabAddress.Of(TabSection.Deadlines, fields));
        var made = form["do"] == "revoke" ? await calendars.RevokeAsync(view, http.RequestAborted) : await calendars.MakeAsync(view, http.Request, http.RequestAborted);
        return Page(http, new TabPage(view, headers.Hosts).Write(await ContentAsync(view, made, http.RequestAborted)));
    }

    private async Task<Html> ContentAsync(TabView view, CalendarNews? news, CancellationToken cancellationToken)
    {
        var asker = view.Visitor.Asker;
        switch (view.Address.Section)
        {
            case TabSection.Progress:
                var office = (await desks.CurrentAsync(cancellationToken)).Office;
                return new ProgressPanel(view, office).Write(await work.ReadAsync(asker, view.Unit, view.Days, TaskRole.Lead, cancellationToken));
            case TabSection.Meetings:
                var asked = new Understood(new MeetingStatsRequest(view.Unit, view.Days), 1, null, view.Address.Look.Language);
                return new MeetingPanel(view).Write(await (await desks.CurrentAsync(cancellationToken)).AnswerAsync(asked, asker, cancellationToken));
            case TabSection.Reports:
                return new ReportPanel(view).Write(await work.ReadAsync(asker, view.Unit, view.Days, TaskRole.Lead, cancellationToken));
            default:
                var months = new DateRange(view.Days.First, view.Days.First.AddMonths(DeadlinePanel.Months).AddDays(-1));
                var due = await work.ReadAsync(asker, view.Unit, months, view.Address.WithCoordinated ? TaskRole.Any : TaskRole.Lead, cancellationToken);
                return Html.Join([new DeadlinePanel(view).Write(due), await calendars.WriteAsync(view, news, cancellationToken)]);
        }
    }

    /// <summary>What an address means: a unit or a period that is none is said, and the usual one shown.</summary>
    private async Task<TabView> ViewAsync(HttpContext http, TabAddress address)
    {
        var visitor = VisitorGate.Admitted(http);
        var texts = new TabTexts(address.Look.Language);
        var notices = new List<string>();
        var units = await talk.UnitsAsync(http.RequestAborted);
        var unit = address.Unit switch
        {
            null => visitor.Asker.Unit,
            "" => null,
            var name => units.Append(visitor.Asker.Unit).OfType<Unit>().FirstOrDefault(each => Folding.SameWords(each.Name, Short(name))),
        };
        if (address.Unit is { Length: > 0 } unknown && unit is null)
            notices.Add(texts.Say("Unit.Unknown", Short(unknown)));
        var period = TabPeriod.Read(address.Period);
        if (period is null && address.Period is { } wrong)
            notices.Add(texts.Say("Period.Unknown", Short(wrong)));
        period ??= TabPeriods.Current(address.Section, visitor.Asker.Today);

        // A calendar shows months: of a longer period the first.
        if (address.Section == TabSection.Deadlines)
            period = TabPeriod.MonthOf(period.Days.First);
        var choices = unit is null || units.Contains(unit) ? units : [.. units, unit];
        return new TabView(address with { Unit = unit?.Name ?? "", Period = period.Name }, visitor, choices, unit, period, notices);
    }

    private static string Short(string text) => text.Length <= MostUnderstood ? text : text[..MostUnderstood];

    private IResult Page(HttpContext http, string html)
    {
        headers.SetForTab(http.Response);
        return Results.Content(html, "text/html; charset=utf-8");
    }
}
