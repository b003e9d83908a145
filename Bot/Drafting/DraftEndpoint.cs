using Assistant.Bot.Dialogs;
using Assistant.Bot.Pages.Visitors;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Drafting.Word;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Drafting;

/// <summary>Gives drafts as Word files to whoever was let in, with that person's rights.</summary>
internal sealed class DraftEndpoint(DeskFactory desks)
{
    private const string ReportName = "du-thao-bao-cao.docx";
    private const string LetterName = "du-thao-cong-van.docx";

    /// <summary>Maps them. They stand behind <see cref="VisitorGate"/>.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        // As delegates, or their results would be thrown away.
        routes.MapGet(DraftAddress.Report, (Delegate)((HttpContext http) => GetAsync(http, ReportName, DraftAddress.ReadReport)));
        routes.MapGet(DraftAddress.Letter, (Delegate)((HttpContext http) => GetAsync(http, LetterName, DraftAddress.ReadLetter)));
    }

    private async Task<IResult> GetAsync(HttpContext http, string name, Func<IQueryCollection, Office, Request?> read)
    {
        var desk = await desks.CurrentAsync(http.RequestAborted);
        if (read(http.Request.Query, desk.Office) is not { } request)
            return Results.NotFound();
        var asked = new Understood(request, 1, null, Language.Vietnamese);
        if (await desk.AnswerAsync(asked, VisitorGate.Admitted(http).Asker, http.RequestAborted) is not DocumentDrafted drafted)
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return Results.File(DraftFile.Of(drafted.Document), DraftFile.ContentType, name);
    }
}
