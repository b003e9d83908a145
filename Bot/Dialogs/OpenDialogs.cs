using Assistant.Bot.Channel;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>The cards that wait for somebody: takes answers and changes in words to them, shows them again, and reminds of them once.</summary>
internal sealed class OpenDialogs(IEnumerable<IDialog> all)
{
    private readonly IReadOnlyList<IDialog> _all = [.. all];

    /// <summary>Takes a yes or a no; null when the words are neither, or no card can be meant.</summary>
    public async Task<Talk?> AnswerAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        if (Assent.Read(context.Turn.Text) is not { } answer)
            return null;

        // "Chỉ nhắc tôi thôi" while a reminder is set is no "thôi".
        if (answer is { Yes: false, Firm: false } && talk.Fresh.Any(frame => IsCard(frame) && IsChangedBy(frame, context)))
            return null;
        var waiting = Waiting(talk, answer.About);
        var fresh = waiting.Where(frame => talk.Memory.Shown.Contains(frame.Id)).ToList();
        if (answer.All && answer.Firm && waiting.Count > 1)
            return await AnswerAsync(waiting, answer, context, talk, cancellationToken);
        if (fresh.Count > 0)
            return await AnswerAsync(fresh, answer, context, talk, cancellationToken);

        // Something else was said since: only words that tell what to do are meant for a card.
        return !answer.Firm || waiting.Count == 0 ? null
            : waiting.Count == 1 ? await AnswerAsync(waiting, answer, context, talk, cancellationToken)
            : Ask(waiting, answer.Yes, context, talk);
    }

    /// <summary>Takes a change on a card just shown; null when the words change nothing there.</summary>
    public async Task<Talk?> CorrectFreshAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var fresh = talk.Fresh.Where(IsCard).ToList();
        if (fresh.Count > 1)
            return await KeepSomeAsync(fresh, context, talk, cancellationToken);
        if (fresh is not [var frame] || (!Edit.IsAsked(context.Turn.Text) && !IsChangedBy(frame, context) && (context.StandsAlone || context.Leaning is not null)))
            return null;
        return await HearAsync(frame, context, talk, cancellationToken);
    }

    /// <summary>Takes a change that is plainly asked for on the one card that waits; null otherwise.</summary>
    public async Task<Talk?> CorrectAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        if (Waiting(talk, null) is not [var frame] || context.StandsAlone || !Edit.IsAsked(context.Turn.Text))
            return null;
        return await HearAsync(frame, context, talk, cancellationToken);
    }

    /// <summary>Goes back to a card that waits.</summary>
    public async Task<Talk> ReturnAsync(DialogSubject? about, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var waiting = Waiting(talk, about);
        var texts = new DialogTexts(context.Alone[0].Language);
        if (waiting.Count == 0)
            return talk.Say(new Reply.Words(texts["Waiting.None"]));
        if (waiting.Count > 1)
            return Ask(waiting, null, context, talk);
        return talk.Take(await DialogOf(waiting[0]).ShowAsync(waiting[0], context, cancellationToken), waiting[0]);
    }

    /// <summary>Goes back to a card in one clause and changes it in the next ("quay lại cuộc họp, thêm 5 người"); null when no clause goes back.</summary>
    public async Task<Talk?> ReturnAndCorrectAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        if (Waiting(talk, null).Count == 0 || context.Leaning is FollowUp.Returns)
            return null;

        // One clause is the whole message, which does not go back.
        var clauses = Edit.Parts(context.Turn.Text);
        for (var at = 0; clauses.Count > 1 && at < clauses.Count; at++)
        {
            if (context.Saying(clauses[at]).Leaning is FollowUp.Returns { About: var about } && Waiting(talk, about) is [var frame])
                return talk.Take(await BackAsync(frame, context.Saying(string.Join(", ", clauses.Skip(at + 1))), cancellationToken), frame);
        }

        return null;
    }

    /// <summary>Takes the answer to which card was meant; null when it is none.</summary>
    public async Task<Talk?> ChooseAsync(DialogFrame.Which which, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var options = which.Options.Select(option => new ChoiceOption(option, null, [])).ToList();
        switch (ChoiceReply.Read(options, context.Turn.Text, byPlace: true))
        {
            case ChoiceReply.Leaves:
                return talk.Close(which).Say(new Reply.Words(new DialogTexts(which.Language)["Choice.Left"]));
            case ChoiceReply.Chosen chosen:
                var frames = talk.Open.Where(frame => chosen.Options.Any(option => which.Dialogs[which.Options.ToList().IndexOf(option)] == frame.Id)).ToList();
                talk = talk.Close(which);
                if (which.Answer is { } yes)
                    return await AnswerAsync(frames, new Answer(yes, Firm: true, Cancels: false, All: true, About: null), context, talk, cancellationToken);
                foreach (var frame in frames)
                    talk = talk.Take(await DialogOf(frame).ShowAsync(frame, context, cancellationToken), frame);
                return talk;
            default:
                return null;
        }
    }

    /// <summary>Says, once, which cards still wait while something else was answered.</summary>
    public Talk Remind(Talk talk)
    {
        foreach (var frame in talk.Open.Where(frame => IsCard(frame) && !Asks(frame) && !frame.Reminded && !talk.Shown.Contains(frame.Id)).ToList())
        {
            var texts = new DialogTexts(frame.Language);
            var dialog = DialogOf(frame);
            talk = talk.Say(new Reply.Words(texts.Say($"Waiting.{dialog.Topic}", Cards.Markdown.Escape(dialog.NameOf(frame))))).Change(frame with { Reminded = true });
        }

        return talk;
    }

    /// <summary>The dialog that a frame belongs to.</summary>
    public IDialog DialogOf(DialogFrame frame) => _all.First(dialog => dialog.Owns(frame));

    private async Task<Talk?> HearAsync(DialogFrame frame, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        if (await DialogOf(frame).HearAsync(frame, context, cancellationToken) is not { } step)
            return null;
        var task = step.Next switch
        {
            DialogFrame.Remind remind => remind.Draft.Task,
            DialogFrame.Report report => report.Draft.Task,
            DialogFrame.Extend extend => extend.Draft.Task,
            _ => null,
        };
        return SpokenTask.Keep(talk.Take(step, frame), task, context, frame.Language);
    }

    /// <summary>A card that only asks whether to cancel something, or to take that back, can be left unanswered.</summary>
    private static bool Asks(DialogFrame frame) => frame is DialogFrame.Cancel or DialogFrame.CancelMeeting or DialogFrame.Reinstate or DialogFrame.DropReminder;

    private bool IsChangedBy(DialogFrame frame, DialogContext context) => context.Alone is [{ Request: var request }] && DialogOf(frame).IsChangedBy(request);

    private static bool IsCard(DialogFrame frame) => frame is not (DialogFrame.Choice or DialogFrame.Which);

    private List<DialogFrame> Waiting(Talk talk, DialogSubject? about) =>
        [.. talk.Open.Where(frame => IsCard(frame) && DialogOf(frame).IsAbout(about))];

    private async Task<Talk> AnswerAsync(IReadOnlyList<DialogFrame> frames, Answer answer, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        foreach (var frame in frames)
            talk = talk.Take(await DialogOf(frame).AnswerAsync(frame, answer, context, cancellationToken), frame);
        return talk;
    }

    /// <summary>Of several cards shown together, "cái đầu tiên thôi" keeps that one.</summary>
    private async Task<Talk?> KeepSomeAsync(IReadOnlyList<DialogFrame> cards, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var options = cards.Select(card => new ChoiceOption(DialogOf(card).NameOf(card), null, [])).ToList();
        var said = Edit.Clauses(context.Turn.Text.Replace(',', ';')) is [var first, ..] ? first : "";
        if (ChoiceReply.Read(options, Edit.Read(said).Words, byPlace: true) is not ChoiceReply.Chosen chosen)
            return null;
        foreach (var card in cards)
        {
            if (!chosen.Options.Contains(DialogOf(card).NameOf(card)))
                talk = talk.Take(await DialogOf(card).AnswerAsync(card, new Answer(false, Firm: true, Cancels: false, All: false, About: null), context, cancellationToken), card);
        }

        foreach (var card in cards.Where(card => chosen.Options.Contains(DialogOf(card).NameOf(card))))
            talk = talk.Take(await DialogOf(card).ShowAsync(card, context, cancellationToken), card);
        return talk;
    }

    private async Task<DialogStep> BackAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        var dialog = DialogOf(frame);
        return (context.Turn.Text.Length > 0 ? await dialog.HearAsync(frame, context, cancellationToken) : null)
            ?? await dialog.ShowAsync(frame, context, cancellationToken);
    }

    private Talk Ask(IReadOnlyList<DialogFrame> waiting, bool? answer, DialogContext context, Talk talk)
    {
        var language = waiting[^1].Language;
        var texts = new DialogTexts(language);
        var options = waiting.Select(frame => texts.Say($"Subject.{DialogOf(frame).Topic}", DialogOf(frame).NameOf(frame))).ToList();
        var which = new Opener(context.Turn.Asker, language).Sign(
            new DialogFrame.Which([.. waiting.Select(frame => frame.Id)], options, answer) { Id = "", Operation = "", Owner = "", Language = default });
        return talk.Take(DialogStep.Wait(which, ChoiceQuestion.Ask(texts["Waiting.Which"], [.. options.Select(option => new ChoiceOption(option, null, []))])));
    }
}
