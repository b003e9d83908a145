using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Drafting.Letters;

/// <summary>Puts facts into the form of a letter (công văn). Courtesies are the form's own; whatever else a letter says is a blank.</summary>
/// <param name="head">Who issues it.</param>
/// <param name="asker">Who drafts it.</param>
internal sealed class LetterDocument(OrganHead head, Asker asker)
{
    /// <summary>The letter.</summary>
    public OfficialDocument Of(DraftLetterRequest request, LetterFacts facts)
    {
        var (organization, unit) = (head.Symbol, asker.HomeUnit is { } home ? head.SymbolOf(home) : null);
        var organ = head.Of(null);
        var subject = Subject(request, facts);
        var answers = request.Purpose is LetterPurpose.Urge or LetterPurpose.Ask;
        return new OfficialDocument
        {
            Organ = organ,
            Symbol = DraftTexts.Say("Letter.Symbol", organization ?? DraftTexts.Blank, unit ?? DraftTexts.Blank),
            Place = head.Place,
            Year = asker.Today.Year,
            Heading = new DocumentHeading.Letter(subject ?? DraftTexts.Blank),
            Addressees = [request.Addressee is { Length: > 0 } to ? char.ToUpper(to[0], System.Globalization.CultureInfo.GetCultureInfo("vi")) + to[1..] : DraftTexts.Blank],
            Body = [.. Body(request, facts, organ.Name, answers)],
            Recipients = [DraftTexts.Of("Recipients.AsAbove"), DraftTexts.Blank, DraftTexts.Say("Recipients.Filed", unit ?? DraftTexts.Blank)],
            Blanks =
            [
                .. Some(DraftBlank.Superior, organ.Superior is null), DraftBlank.Number, .. Some(DraftBlank.Symbol, organization is null || unit is null), .. Some(DraftBlank.Subject, subject is null),
                .. Some(DraftBlank.Place, head.Place is null), DraftBlank.Day, .. Some(DraftBlank.Addressee, request.Addressee is null),
                .. Some(DraftBlank.Marks, IsUnmarked(request.Addressee) || IsUnmarked(request.Subject)), .. Some(DraftBlank.AnsweredLetter, request.Purpose == LetterPurpose.Reply), DraftBlank.Content, .. Some(DraftBlank.AnswerBy, answers), DraftBlank.Recipients, DraftBlank.Signer,
            ],
        };
    }

    /// <summary>Whether several words were typed without any mark: they stand in the draft as they were typed.</summary>
    private static bool IsUnmarked(string? words) => words is not null && words.Contains(' ', StringComparison.Ordinal) && words.All(char.IsAscii);

    private static IEnumerable<DraftBlank> Some(DraftBlank blank, bool left) => left ? [blank] : [];

    /// <summary>"đôn đốc …", the words that were said, and the title of the task that they end in; null where nothing was said.</summary>
    private static string? Subject(DraftLetterRequest request, LetterFacts facts)
    {
        var title = request.EndsInTask && facts.Tasks is [var task] ? DraftTexts.Say("Letter.OfTask", task.Task.Title) : null;
        return request.Subject is null && title is null ? null
            : string.Join(' ', new[] { request.Purpose == LetterPurpose.Urge ? DraftTexts.Of("Letter.Urging") : null, request.Subject, title }.OfType<string>());
    }

    private static IEnumerable<DocumentBlock> Body(DraftLetterRequest request, LetterFacts facts, string organ, bool answers)
    {
        var addressee = request.Addressee ?? DraftTexts.Blank;
        foreach (var plan in facts.Tasks.Select(task => task.Plan).Concat(facts.Reports.Select(report => report.Plan)).Where(plan => !ConclusionPlan.Is(plan)).DistinctBy(plan => plan.Source))
            yield return new DocumentBlock.Paragraph($"{DraftGrounds.Of(plan)};");
        yield return new DocumentBlock.Paragraph(DraftTexts.Say($"Letter.{request.Purpose}.Opening", organ, addressee));
        if (facts.Tasks.Count > 0)
            yield return LetterRows.Table(facts.Tasks);
        if (facts.Reports.Count > 0)
            yield return ReportRows.Table(facts.Reports);
        yield return new DocumentBlock.Paragraph(DraftTexts.Blank);
        if (answers)
            yield return new DocumentBlock.Paragraph(DraftTexts.Say("Letter.AnswerBy", addressee, organ));
        yield return new DocumentBlock.Paragraph(DraftTexts.Say(answers ? "Letter.Thanks" : "Letter.Regards", organ));
    }
}
