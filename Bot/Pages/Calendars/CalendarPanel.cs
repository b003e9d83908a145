using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Pages.Tabs;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages.Calendars;

/// <summary>The part of the tab in which a person gets, and takes back, the address of a unit's deadlines for a calendar program.</summary>
internal sealed class CalendarPanel(CalendarLinks links, OfficeTime office, IOptions<ChannelOptions> options)
{
    /// <summary>Where its forms go.</summary>
    public const string Path = "/tab/calendar";

    /// <summary>Makes an address for the unit shown.</summary>
    public async Task<CalendarNews> MakeAsync(TabView view, HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(request);
        if (view.Visitor.Asker.Standing is not Standing.Listed)
            return new CalendarNews.NotListed();
        try
        {
            var secret = await links.MakeAsync(view.Visitor.Asker.Id, view.Unit?.Name ?? "", cancellationToken);
            var host = options.Value.Domain.Length > 0 ? options.Value.Domain : request.Host.Value;
            return new CalendarNews.Made(new Uri($"https://{host}{CalendarEndpoint.PathOf(secret)}?lang={view.Address.Look.Lang}"));
        }
        catch (NotWritableException)
        {
            return new CalendarNews.NotWritable();
        }
    }

    /// <summary>Takes the address of the unit shown back.</summary>
    public async Task<CalendarNews> RevokeAsync(TabView view, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        try
        {
            await links.RevokeAsync(view.Visitor.Asker.Id, view.Unit?.Name ?? "", cancellationToken);
            return new CalendarNews.Revoked();
        }
        catch (NotWritableException)
        {
            return new CalendarNews.NotWritable();
        }
    }

    /// <summary>The part.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="news">What just happened; null for nothing.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Html> WriteAsync(TabView view, CalendarNews? news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var texts = view.Texts;
        return Html.Of($"""
            <section class="subscribe" aria-labelledby="subscribe"><h2 id="subscribe">{texts["Calendar"]}</h2>
            <p class="note">{texts["Calendar.What"]}</p>
            {(news is null ? Html.Empty : News(news, texts))}
            {(view.Visitor.IsAtThisMachine ? Local(view) : Html.Join([Form(view, view.Unit?.Name ?? "", isRevoked: false), await OwnAsync(view, cancellationToken)]))}
            </section>
            """);
    }

    private static Html Local(TabView view)
    {
        var query = QueryString.Create("unit", view.Unit?.Name ?? "").Add("lang", view.Address.Look.Lang);
        return Html.Of($"<p><a href=\"{CalendarEndpoint.LocalPath}{query.ToString()}\">{view.Texts.Say("Calendar.Local", view.Whose)}</a></p>");
    }

    private static Html News(CalendarNews news, TabTexts texts) => news switch
    {
        CalendarNews.Made made => Html.Of($"""
            <p role="status"><label for="address">{texts["Calendar.Made"]}</label> <input id="address" class="address" type="text" readonly value="{made.Address.AbsoluteUri}"></p>
            """),
        CalendarNews.Revoked => Html.Of($"<p class=\"notice\" role=\"status\">{texts["Calendar.Revoked"]}</p>"),
        CalendarNews.NotListed => Html.Of($"<p class=\"notice\" role=\"status\">{texts["Calendar.NotListed"]}</p>"),
        _ => Html.Of($"<p class=\"notice\" role=\"status\">{texts["Calendar.NotWritable"]}</p>"),
    };

    private async Task<Html> OwnAsync(TabView view, CancellationToken cancellationToken)
    {
        var own = await links.OfAsync(view.Visitor.Asker.Id, cancellationToken);
        return own.Count == 0 ? Html.Empty : Html.Of($"<h3>{view.Texts["Calendar.Own"]}</h3><ul class=\"links\">{Html.Join(own.Select(link => Own(view, link)))}</ul>");
    }

    private Html Own(TabView view, CalendarLink link) => Html.Of(
        $"<li>{(link.Unit.Length > 0 ? link.Unit : view.Visitor.Asker.Organization)} ({Wording.Date(office.DayOf(link.Made))}) {Form(view, link.Unit, isRevoked: true)}</li>");

    private static Html Form(TabView view, string unit, bool isRevoked) => Html.Of($"""
        <form method="post" action="{Path}"><input type="hidden" name="token" value="{view.Visitor.FormToken}"><input type="hidden" name="unit" value="{unit}">{Html.Join(view.Address.Look.Parts.Select(part => Html.Of($"<input type=\"hidden\" name=\"{part.Name}\" value=\"{part.Value}\">")))}<input type="hidden" name="do" value="{(isRevoked ? "revoke" : "make")}"><button type="submit" class="quiet">{(isRevoked ? view.Texts["Calendar.Revoke"] : view.Texts.Say("Calendar.Make", unit.Length > 0 ? unit : view.Visitor.Asker.Organization))}</button></form>
        """);
}
