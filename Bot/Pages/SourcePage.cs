using Assistant.Bot.Cards;
using Assistant.Bot.Pages.Tabs;
using Assistant.Bot.Pages.Visitors;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Pages;

/// <summary>The page of one plan's text, line by line, with the lines that an answer cites marked. Telephone numbers are masked, as in answers.</summary>
internal sealed class SourcePage(PlanShelf shelf, PlanStore store, MeetingSkills meetings, PageHeaders headers)
{
    private const string Path = "/source";

    /// <summary>The address of a citation's lines.</summary>
    public static string AddressOf(Citation citation, string lang) =>
        FormattableString.Invariant($"{Path}?file={Uri.EscapeDataString(citation.Source)}&from={citation.Lines.First}&to={citation.Lines.Last}&lang={lang}#l{citation.Lines.First}");

    /// <summary>The address of a citation's lines, for a page of the tab: it looks as that page does, and leads back to it.</summary>
    public static string AddressOf(Citation citation, TabLook look)
    {
        ArgumentNullException.ThrowIfNull(look);
        var (address, lines) = AddressOf(citation, look.Lang).Split('#') is [var before, var after] ? (before, after) : throw new InvalidOperationException("An address of lines ends in the first.");
        return $"{address}&back=tab{(look.ThemeName is { } theme ? $"&theme={theme}" : "")}#{lines}";
    }

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, (Delegate)GetAsync);

    private async Task<IResult> GetAsync(HttpContext http, string? file, int? from, int? to)
    {
        var plan = shelf.Current.FindBySource(file ?? "");
        var text = plan is null ? null : await store.FindTextAsync(plan.Source, http.RequestAborted);
        var visitor = VisitorGate.Admitted(http);
        if (plan is null || text is null || !await MayReadAsync(plan, visitor.Asker, http.RequestAborted))
            return Results.NotFound();
        headers.SetForText(http.Response);
        var look = TabLook.Of(http.Request.Query);
        var back = http.Request.Query["back"] == "tab" || !visitor.IsAtThisMachine ? "/tab" + QueryString.Create(look.Parts.Select(part => new KeyValuePair<string, string?>(part.Name, part.Value))) : "/";
        return Results.Content(Write(plan, text, Cited(from, to), look, back), "text/html; charset=utf-8");
    }

    /// <summary>Everybody may read plans; what a meeting concluded only who may read that meeting's conclusions.</summary>
    private async Task<bool> MayReadAsync(Plan plan, Asker asker, CancellationToken cancellationToken) =>
        ConclusionPlan.MeetingOf(plan.Source) is not { } meeting || await meetings.FindAsync(meeting, asker, cancellationToken) is { Conclusions: not null };

    /// <summary>The lines that an address names; null for none, and for lines that cannot be.</summary>
    private static LineSpan? Cited(int? from, int? to) => from is >= 1 and { } first && (to ?? first) >= first ? new LineSpan(first, to ?? first) : null;

    private static string Write(Plan plan, SourceText text, LineSpan? cited, TabLook look, string back)
    {
        var texts = new PageTexts(look.Language);
        var name = new Wording(new Texts(look.Language)).Plan(plan.Document, plan.Title);
        return PlainPage.Write(
            look,
            name,
            Html.Of($"<p>{plan.Title}</p>"),
            Html.Of($"<a href=\"{back}\">{texts[back == "/" ? "Back" : "BackToTab"]}</a>"),
            Html.Of($"""
                <main class="source"><p class="note">{(ConclusionPlan.Is(plan) ? texts["SourceConcluded"] : texts.Say("SourceFile", plan.Source))}</p>
                <ol>{Html.Join(text.Lines.Select(line => Line(line, cited?.Contains(line.Number) == true)))}</ol></main>
                """));
    }

    private static Html Line(SourceLine line, bool isCited)
    {
        var words = PhoneNumbers.Mask(line.Text);
        return Html.Of($"<li id=\"l{Wording.Number(line.Number)}\">{(isCited ? Html.Of($"<mark>{words}</mark>") : Html.Of($"{words}"))}</li>\n");
    }
}
