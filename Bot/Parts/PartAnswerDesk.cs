using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Parts;

namespace Assistant.Bot.Parts;

/// <summary>Takes what a part's card sent. The card gives no right: the part is looked up, and whether the person may answer for its unit.</summary>
internal sealed class PartAnswerDesk(PartAnswers answers, OfficeTime office)
{
    /// <summary>Answers for a part.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(string part, CardForm form, Turn turn, CancellationToken cancellationToken)
    {
        var language = DialogTexts.Of(turn.Locale);
        var texts = new PartTexts(language);
        if (form.Revision < 1 || form.Action is not (PartCard.Sent or PartCard.Later or PartCard.NotOurs))
            return [new Reply.Words(texts["Tampered"])];
        if (ReadAnswer(form) is not { } answer)
            return await AgainAsync(part, form, turn, texts, [new PartFieldError(PartField.Day, FieldProblem.Missing)], cancellationToken);
        var words = new PartWords(texts, office);
        switch (await answers.AnswerAsync(part, form.Revision, answer, turn.Asker, cancellationToken))
        {
            case PartAnswered.Stored { Standing: var standing }:
                return Receipts.Of(turn, CardOf(standing, words.Receipt(standing), texts));
            case PartAnswered.AnsweredMeanwhile { Standing: var standing }:
                return Receipts.Of(turn, CardOf(standing, texts.Say("TakenNotStored", words.Taken(standing)), texts));
            case PartAnswered.Invalid { Errors: var errors }:
                return await AgainAsync(part, form, turn, texts, errors, cancellationToken);
            case PartAnswered.NotPermitted { Refusal: var refusal }:
                return [new RefusalWords(new DialogTexts(language)).Reply(refusal)];
            case PartAnswered.NotWritable:
                return [new Reply.Words(new DialogTexts(language)["NotWritable"])];
            default:
                return [new Reply.Words(texts["Gone"])];
        }
    }

    /// <summary>The card as the part stands now: one that was put off can be answered again.</summary>
    private (System.Text.Json.JsonElement Card, string Text) CardOf(PartOfInquiry standing, string said, PartTexts texts) =>
        (standing.Part.IsSettled ? PartCard.Settled(said).Content : new PartCard(texts, office).Of("Part.Asked", standing).Content, said);

    /// <summary>The same card with what was filled in and what is wrong with it.</summary>
    private async Task<IReadOnlyList<Reply>> AgainAsync(
        string part, CardForm form, Turn turn, PartTexts texts, IReadOnlyList<PartFieldError> problems, CancellationToken cancellationToken)
    {
        if (await answers.FindAsync(part, cancellationToken) is not { } standing)
            return [new Reply.Words(texts["Gone"])];

        // What was asked of a unit is shown to those who may answer for it only.
        if (PartAnswers.Refuse(standing, turn.Asker) is { } refusal)
            return [new RefusalWords(new DialogTexts(texts.Language)).Reply(refusal)];
        var (content, text) = new PartCard(texts, office).Of("Part.Asked", standing, form, problems);
        return [new Reply.Card(content, text)];
    }

    /// <summary>The answer as the form has it; null where it puts off to no day.</summary>
    private static PartAnswer? ReadAnswer(CardForm form)
    {
        var text = Words(PartField.Text);
        return form.Action switch
        {
            PartCard.Sent => new PartAnswer.Sent(text, Words(PartField.Link)),
            PartCard.NotOurs => new PartAnswer.NotOurs(text),
            _ => PartCard.ReadDay(form) is { } day ? new PartAnswer.Later(day, text) : null,
        };

        string? Words(PartField field) => form.Values.GetValueOrDefault(field.ToString()) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }
}
