using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Pages.Calendars;

/// <summary>Answers calendar programs.</summary>
internal sealed class CalendarEndpoint(CalendarLinks links, CalendarFeed feed, KnownAskers known, AskerFactory askers, LocalTalk talk, TimeProvider clock)
{
    /// <summary>The calendar for whoever sits at this machine.</summary>
    public const string LocalPath = "/calendar.ics";

    private const string Extension = ".ics";
    private const int RetryAfterSeconds = 300;

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The calendar that a secret opens.</summary>
    public static string PathOf(Secret secret) => $"/calendar/{secret.Value}{Extension}";

    /// <summary>Maps the calendar that needs no secret.</summary>
    public void MapLocal(IEndpointRouteBuilder routes) => routes.MapMethods(LocalPath, Methods, (Delegate)LocalAsync);

    /// <summary>Maps those that do.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapMethods($"/calendar/{{secret}}{Extension}", Methods, (Delegate)GetAsync);

    private async Task<IResult> LocalAsync(HttpContext http, string? unit, string? lang)
    {
        if (!string.IsNullOrEmpty(unit) && await UnitAsync(unit, http.RequestAborted) is null)
            return Results.NotFound();
        return await WriteAsync(http, askers.AtThisMachine(LocalConversation.User.Id!, null), unit ?? "", lang);
    }

    private async Task<IResult> GetAsync(HttpContext http, string secret, string? lang)
    {
        if (Secret.Read(secret) is not { } read || await links.FindAsync(read, http.RequestAborted) is not { } link)
            return Results.NotFound();

        // Who has left the office keeps no calendar of it.
        var asker = await known.KnownAsync(askers.Create(link.PersonId, null), http.RequestAborted);
        switch (asker.Standing)
        {
            case Standing.Listed:
                return await WriteAsync(http, asker, link.Unit, lang);
            case Standing.Unknown:
                http.Response.Headers.RetryAfter = Cards.Wording.Number(RetryAfterSeconds);
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            default:
                return Results.NotFound();
        }
    }

    private async Task<IResult> WriteAsync(HttpContext http, Asker asker, string unit, string? lang)
    {
        var whose = unit.Length == 0 ? null : await UnitAsync(unit, http.RequestAborted) ?? new Unit(asker.Organization, unit);
        var calendar = await feed.ReadAsync(asker, whose, PageTexts.Of(lang), http.RequestAborted);
        var headers = http.Response.Headers;
        headers.ETag = calendar.Tag;
        headers.CacheControl = "private, no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return http.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(calendar.Tag, StringComparer.Ordinal)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(calendar.Write(clock.GetUtcNow()), "text/calendar; charset=utf-8");
    }

    private async Task<Unit?> UnitAsync(string name, CancellationToken cancellationToken) =>
        (await talk.UnitsAsync(cancellationToken)).FirstOrDefault(unit => Folding.SameWords(unit.Name, name));
}
