using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>A reminder: shown, corrected, stored when confirmed.</summary>
internal sealed class ReminderDialog(ReminderSkills reminders, OfficeTime office) : IDialog
{
    private const string TextId = "Text";
    private const string DayId = "Day";
    private const string TimeId = "Time";
    private const int MostShown = 3;

    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Reminder;

    /// <inheritdoc/>
    public bool IsChangedBy(Request request) => request is RemindRequest { At: null, Before: null, Every: null, Task: null };

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Remind;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => new ReminderWords(new DialogTexts(frame.Language), office).Sentence(((DialogFrame.Remind)frame).Draft);

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.Remind)frame, context.Turn.Asker, cancellationToken);

    /// <summary>Shows what was understood.</summary>
    /// <param name="request">The reminder.</param>
    /// <param name="opener">Signs the dialog.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="day">Its day, where that is known and the time is not.</param>
    public async Task<DialogStep> OpenAsync(RemindRequest request, Opener opener, Turn turn, CancellationToken cancellationToken, DateOnly? day = null)
    {
        var prepared = await reminders.PrepareAsync(request with { Audience = AudienceHere(request.Audience, turn) }, turn.Asker, cancellationToken);
        if (prepared.Refusal is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal));
        return Show(opener.Sign(new DialogFrame.Remind(prepared.Draft, day) { Id = "", Operation = "", Owner = "", Language = default }), prepared);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var remind = (DialogFrame.Remind)frame;
        return await StoreAsync(remind.Draft is { Before: null, Every: null } ? Fill(remind, form) : remind, context.Turn, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes
        ? await StoreAsync((DialogFrame.Remind)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Remind.Cancelled"]));

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        new ReminderCorrections(context.Desk, [.. context.Memory?.Things.Select(thing => thing.Source) ?? []]).Apply(((DialogFrame.Remind)frame).Draft, context.Turn.Text, context.Turn.Asker) is { } draft
            ? await CorrectAsync((DialogFrame.Remind)frame, draft with { Audience = AudienceHere(draft.Audience, context.Turn) }, context.Turn.Asker, cancellationToken)
            : null;

    /// <summary>Shows the card again with other fields.</summary>
    public async Task<DialogStep> CorrectAsync(DialogFrame.Remind frame, ReminderDraft draft, Asker asker, CancellationToken cancellationToken)
    {
        var prepared = await reminders.PrepareAsync(RequestOf(draft), asker, cancellationToken);

        // What the person may not set leaves the card as it was.
        return prepared.Refusal is { } refusal
            ? DialogStep.Wait(frame, new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal))
            : Show(frame with { Draft = prepared.Draft, Revision = frame.Revision + 1 }, prepared);
    }

    /// <summary>Where two speak alone there is no group: the person is meant.</summary>
    private static ReminderAudience AudienceHere(ReminderAudience said, Turn turn) => said is ReminderAudience.Room && !turn.IsShared ? new ReminderAudience.Asker() : said;

    private async Task<DialogStep> ShowAsync(DialogFrame.Remind frame, Asker asker, CancellationToken cancellationToken)
    {
        var prepared = await reminders.PrepareAsync(RequestOf(frame.Draft), asker, cancellationToken);
        return Show(frame with { Draft = prepared.Draft }, prepared);
    }

    private static RemindRequest RequestOf(ReminderDraft draft) => new(draft.Text, draft.Unit, draft.Task, draft.At, draft.Before) { Every = draft.Every, Audience = draft.Audience };

    private DialogStep Show(DialogFrame.Remind frame, ReminderPrepared prepared)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new ReminderWords(texts, office);
        var sentence = words.Sentence(frame.Draft);
        var problems = prepared.Errors.Select(words.Error).ToList();
        var next = words.Next(prepared.Upcoming, prepared.NextList, problems.Count == 0 && frame.Draft.Audience is ReminderAudience.Members ? prepared.Recipients : null, MostShown);
        var once = frame.Draft is { Before: null, Every: null };
        var nothing = frame.Draft.Before is not null && problems.Count == 0 && prepared.Upcoming.Count == 0 ? texts["Remind.NothingUpcoming"] : null;
        var text = string.Join("\n\n", new[] { texts["Remind.Draft"], Markdown.Escape(sentence) }
            .Concat(next.Select(line => $"- {Markdown.Escape(line)}")).Concat(problems.Select(Markdown.Escape)).Append(nothing).Append(texts["Remind.How"]).OfType<string>());
        var at = frame.Draft.At is { } instant ? office.Local(instant) : (DateTimeOffset?)null;
        var body = new[]
        {
            CardParts.Heading(texts["Remind.Draft"]),
            CardParts.Box("attention", problems),
            CardParts.Words(sentence),
            once ? CardParts.Text(TextId, texts["Remind.Field.Text"], frame.Draft.Text, ReminderDraft.MaxText, required: frame.Draft.Task is null) : null,
            once ? CardParts.Pair(
                CardParts.Day(DayId, texts["Remind.Field.Day"], at is { } on ? DateOnly.FromDateTime(on.DateTime) : frame.Day, required: true),
                CardParts.Time(TimeId, texts["Remind.Field.Time"], at is { } time ? TimeOnly.FromDateTime(time.DateTime) : null, required: true)) : null,
            CardParts.Box("emphasis", [.. next, .. nothing is null ? Array.Empty<string>() : [nothing]]),
        };
        return DialogStep.Wait(frame, new Reply.Card(CardParts.Card(sentence, body, CardParts.Buttons(frame, texts["Remind.Confirm"], texts["Cancel"])), text));
    }

    private DialogFrame.Remind Fill(DialogFrame.Remind frame, CardForm form)
    {
        var day = DateOnly.TryParseExact(form.Values.GetValueOrDefault(DayId), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            && on.Year is >= 1900 and <= 2200 ? on : (DateOnly?)null;
        var time = TimeOnly.TryParseExact(form.Values.GetValueOrDefault(TimeId), ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at : (TimeOnly?)null;
        var text = form.Values.GetValueOrDefault(TextId);
        return frame with
        {
            Draft = frame.Draft with
            {
                Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
                At = day is { } d && time is { } t ? office.At(d, t) : null,
            },
            Day = day,
            Revision = frame.Revision + 1,
        };
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.Remind frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new ReminderWords(texts, office);
        var outcome = await reminders.SetAsync(frame.Draft, frame.Operation, turn.Asker, turn.Key.Conversation.ToString(), frame.Language, cancellationToken);
        switch (outcome)
        {
            case ReminderSet.Stored stored:
                var sentence = words.Sentence(stored.Reminder with { Audience = frame.Draft.Audience });
                var next = words.Next(stored.Upcoming, stored.NextList, null, MostShown);
                var card = CardParts.Card(sentence, [CardParts.Heading(texts["Remind.Stored"]), CardParts.Words(sentence), CardParts.Box("emphasis", next)], []);
                var text = string.Join("\n\n", new[] { texts["Remind.Stored"], Markdown.Escape(sentence) }.Concat(next.Select(line => $"- {Markdown.Escape(line)}")));
                return DialogStep.End(Receipts.Of(turn, (card, text)));
            case ReminderSet.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(texts).Reply(refusal));
            case ReminderSet.AlreadyStored:
                return DialogStep.End(new Reply.Words(texts["AlreadyDone"]));
            case ReminderSet.Invalid invalid:
                return Show(frame, new ReminderPrepared(RequestOf(frame.Draft), frame.Draft, invalid.Errors, []));
            default:
                return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }
    }
}
