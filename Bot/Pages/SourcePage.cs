using Assistant.Bot.Cards;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Pages;

/// <summary>The page of one plan's text, line by line, with the lines that an answer cites marked. Telephone numbers are masked, as in answers.</summary>
internal sealed class SourcePage(PlanShelf shelf, PlanStore store)
{
    private const string Path = "/source";

    /// <summary>The address of a citation's lines.</summary>
    public static string AddressOf(Citation citation, string lang) =>
        FormattableString.Invariant($"{Path}?file={Uri.EscapeDataString(citation.Source)}&from={citation.Lines.First}&to={citation.Lines.Last}&lang={lang}#l{citation.Lines.First}");

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, (Delegate)GetAsync);

    private async Task<IResult> GetAsync(HttpContext http, string? file, int? from, int? to, string? lang)
    {
        var plan = shelf.Current.FindBySource(file ?? "");
        var text = plan is null ? null : await store.FindTextAsync(plan.Source, http.RequestAborted);
        if (plan is null || text is null)
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return Results.Content(Write(plan, text, Cited(from, to), PageTexts.Of(lang)), "text/html; charset=utf-8");
    }

    /// <summary>The lines that an address names; null for none, and for lines that cannot be.</summary>
    private static LineSpan? Cited(int? from, int? to) => from is >= 1 and { } first && (to ?? first) >= first ? new LineSpan(first, to ?? first) : null;

    private static string Write(Plan plan, SourceText text, LineSpan? cited, Language language)
    {
        var texts = new PageTexts(language);
        var name = new Wording(new Texts(language)).Plan(plan.Document, plan.Title);
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.English ? "en" : "vi")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{name}</title>
            <link rel="stylesheet" href="site.css">
            <link rel="icon" href="data:,">
            </head>
            <body>
            <header><div><h1>{name}</h1><p>{plan.Title}</p></div><nav><a href="/">{texts["Back"]}</a></nav></header>
            <main class="source"><p class="note">{(ConclusionPlan.Is(plan) ? texts["SourceConcluded"] : texts.Say("SourceFile", plan.Source))}</p>
            <ol>{Html.Join(text.Lines.Select(line => Line(line, cited?.Contains(line.Number) == true)))}</ol></main>
            </body>
            </html>
            """).Markup;
    }

    private static Html Line(SourceLine line, bool isCited)
    {
        var words = PhoneNumbers.Mask(line.Text);
        return Html.Of($"<li id=\"l{Wording.Number(line.Number)}\">{(isCited ? Html.Of($"<mark>{words}</mark>") : Html.Of($"{words}"))}</li>\n");
    }
}
