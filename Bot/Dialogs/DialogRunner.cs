using Assistant.Bot.Arrivals;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Bot.Intake;
using Assistant.Bot.Parts;
using Assistant.Bot.Roster;
using Assistant.Bot.SignIn;
using Assistant.Bot.TeamsMeetings;
using Assistant.Bot.UniversalActions;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Dialogs;

/// <summary>Answers turns: cards and files go to their dialogs, words to whatever they are meant for; what is kept of the conversation is stored before the answer is sent.</summary>
internal sealed partial class DialogRunner(
    DialogStore store, DeskFactory desks, KnownAskers known, Hearing hearing, OpenDialogs dialogs, DigestDesk digests, IntakeDesk intake, MeetingEventDesk events, PartAnswerDesk parts,
    WelcomeDesk arrivals, RoomDesk rooms, SharedCards shared, OwnCalendarDesk calendar, ILogger<DialogRunner> logger) : ITurnHandler
{
    private const int MaxTextLength = 6000;
    private const int MaxTries = 3;

    /// <inheritdoc/>
    public Question<LoadedDialogs>? Ask(ConversationKey conversation) => store.Ask(conversation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn = turn with { Asker = await known.KnownAsync(turn.Asker, cancellationToken) };
        for (var attempt = 1; ; attempt++)
        {
            var (stack, version) = attempt == 1 && turn.Dialogs is { } asked ? asked.Answer ?? LoadedDialogs.None
                : await store.LoadAsync(turn.Key.Conversation, cancellationToken);
            if (stack.Last is { } before && before.Activity == turn.Key.Activity)
                return before.Replies;
            var (replies, next) = await AdvanceAsync(turn, stack, cancellationToken);
            replies = await shared.ShapeAsync(replies, turn, cancellationToken);
            next = SharedCards.Settle(stack, next, replies, turn);
            if (ReferenceEquals(next, stack))
                return replies;
            next = next with { Last = next.Frames.SequenceEqual(stack.Frames) ? null : new AnsweredTurn(turn.Key.Activity, replies) };
            try
            {
                // Also when the turn's time is up: the journal may have what was confirmed, and the card must not go on waiting for it.
                var answer = turn.Answer;
                if (await store.SaveAsync(
                    turn.Key.Conversation, next, version, answer is null ? null : saved => answer.StatementOf(replies, saved), answer?.Pass.Held, CancellationToken.None))
                {
                    answer?.Stored(replies);
                    return replies;
                }
            }
            catch (NotWritableException failure)
            {
                LogNotWritable(failure, turn.Key);

                // A question is answered all the same: only what the next one could lean on is lost.
                return next.Frames.SequenceEqual(stack.Frames) ? replies : [new Reply.Words(new DialogTexts(LanguageOf(turn, stack))["NotWritable"])];
            }

            // Another process answered a turn of this conversation meanwhile. What was stored is stored once, by its operation.
            if (attempt == MaxTries)
                throw new InvalidOperationException($"The dialogs of {turn.Key.Conversation} changed {MaxTries} times while a turn was answered.");
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Reply> Welcome(string? locale)
    {
        var texts = new DialogTexts(DialogTexts.Of(locale));
        return [new Reply.Words(texts["Welcome"]) { Choices = [texts["Welcome.Due"], texts["Welcome.Meeting"], texts["Welcome.Remind"]] }];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reply>> WelcomeAsync(Turn turn, CancellationToken cancellationToken) => [await arrivals.WelcomeAsync(turn, cancellationToken)];

    /// <inheritdoc/>
    public Reply Apology(Turn turn, bool late) => new Reply.Words(new DialogTexts(DialogTexts.Of(turn.Locale))[late ? "Late" : "Failed"]);

    private async Task<(IReadOnlyList<Reply> Replies, DialogStack Next)> AdvanceAsync(Turn turn, DialogStack stack, CancellationToken cancellationToken)
    {
        if (turn.Meeting is { } happened)
            return await TakeAsync(happened, turn, stack, cancellationToken);
        if (turn.Submit is { } submit)
        {
            var form = CardForm.Read(submit);
            if (form.Values.GetValueOrDefault(CardForm.ChoiceName) is { } choice)
                turn = turn with { Text = choice.Trim(), Submit = null };
            else if (form.Action == CardForm.RoomUnit)
                return ([await rooms.ChooseAsync(form.Values.GetValueOrDefault(WelcomeCard.UnitName), turn, (await desks.CurrentAsync(cancellationToken)).Office, LanguageOf(turn, stack), cancellationToken)], stack);
            else if (form.Part is { } part)
                return (await parts.AnswerAsync(part, form, turn, cancellationToken), stack);
            else if (form.Reminder is not null)
                return End(stack, await digests.PressAsync(form, new DialogContext(turn, await desks.CurrentAsync(cancellationToken)), new Talk(stack, turn.Asker.Id), cancellationToken));
            else
                return await SubmitAsync(form, new DialogContext(turn, await desks.CurrentAsync(cancellationToken)), stack, cancellationToken);
        }

        var talk = new Talk(stack, turn.Asker.Id);
        if (turn.HasSignedIn)
        {
            // Another device may have signed in before this one: then it was answered.
            if (talk.Memory.BeforeSignIn is not { } asked)
                return ([], stack);
            talk = talk.Keep(talk.Memory with { BeforeSignIn = null });
            turn = turn with { Text = asked.Text, HasSignedIn = false, Asker = turn.Asker with { Now = asked.At } };
        }

        var texts = new DialogTexts(LanguageOf(turn, stack));
        if (turn.Files.Count > 0)
            return End(stack, talk.Take(await ReceiveAsync(turn, texts, cancellationToken)));
        if (turn.Text.Length == 0)
            return ([new Reply.Words(texts["Empty"])], stack);
        if (turn.Text.Length > MaxTextLength)
            return ([new Reply.Words(texts.Say("TooLong", MaxTextLength))], stack);
        var desk = await desks.CurrentAsync(cancellationToken);
        if (await rooms.HearAsync(turn, desk.Office, texts.Language, cancellationToken) is { } told)
            return ([told], stack);
        if (await calendar.HearAsync(turn, talk, texts.Language, cancellationToken) is { } own)
            return End(stack, own);
        var room = turn.IsShared ? await rooms.UnitOfAsync(turn.Key.Conversation, desk.Office, cancellationToken) : null;
        turn = turn with { Asker = turn.Asker with { Unit = room ?? UnitOf(turn.Asker, talk.Memory, desk.Office) } };
        return End(stack, await hearing.HearAsync(new DialogContext(turn, desk, talk.Memory.Last), talk, cancellationToken));
    }

    /// <summary>The unit that questions of a conversation that is no unit's are about: as the channel told it, as it was told in this conversation, as the person is listed.</summary>
    private Unit? UnitOf(Asker asker, PersonMemory memory, Office office) =>
        asker.Unit ?? office.Directory.UnitsOf(office.Organization).FirstOrDefault(unit => unit.Name == memory.Unit)
            ?? known.UnitOf(asker);

    private async Task<(IReadOnlyList<Reply> Replies, DialogStack Next)> TakeAsync(MeetingEvent happened, Turn turn, DialogStack stack, CancellationToken cancellationToken) =>
        await events.TakeAsync(happened, turn, cancellationToken) is { Next: { } offered } step ? (step.Replies, stack.With(offered)) : ([], stack);

    private async Task<DialogStep> ReceiveAsync(Turn turn, DialogTexts texts, CancellationToken cancellationToken)
    {
        try
        {
            return await intake.ReceiveAsync(turn, texts.Language, cancellationToken);
        }
        catch (NotWritableException failure)
        {
            LogNotWritable(failure, turn.Key);
            return DialogStep.End(new Reply.Words(texts["NotWritable"]));
        }
    }

    private async Task<(IReadOnlyList<Reply> Replies, DialogStack Next)> SubmitAsync(
        CardForm form, DialogContext context, DialogStack stack, CancellationToken cancellationToken)
    {
        var frame = stack.Frames.FirstOrDefault(frame => frame.Id == form.Dialog);
        var texts = new DialogTexts(frame?.Language ?? DialogTexts.Of(context.Turn.Locale));
        if (frame is null or DialogFrame.Choice or DialogFrame.Which)
            return ([new Reply.Words(texts["Card.Gone"])], stack);
        if (frame.Owner.Length == 0)
            frame = frame with { Owner = context.Turn.Asker.Id, OwnerName = context.Turn.Asker.Name };
        if (frame.Owner != context.Turn.Asker.Id)
            return ([new Reply.Words(texts.Say("Card.Foreign", Markdown.Escape(frame.OwnerName ?? texts["Card.SomebodyElse"])))], stack);
        if (form.Operation != frame.Operation || form.Action is not (CardForm.Confirm or CardForm.Cancel or CardForm.Skip))
            return ([new Reply.Words(texts["Card.Tampered"])], stack);
        if (form.Action == CardForm.Cancel)
            return ([.. Closed(context.Turn, texts[Keeps(frame) ? "Card.Kept" : "Card.Cancelled"])], stack.Without(frame.Id));
        if (form.Revision != frame.Revision)
            return ([new Reply.Words(texts["Card.OutOfDate"])], stack);
        return End(stack, new Talk(stack, frame.Owner).Take(await dialogs.DialogOf(frame).SubmitAsync(frame, form, context, cancellationToken), frame));
    }

    /// <summary>What stands in the journal stays as it is: "cancelled" would be taken for it.</summary>
    private static bool Keeps(DialogFrame frame) =>
        frame is DialogFrame.Cancel or DialogFrame.ChangeMeeting or DialogFrame.CancelMeeting or DialogFrame.Reinstate or DialogFrame.DropReminder;

    private static IEnumerable<Reply> Closed(Turn turn, string said)
    {
        if (turn.Card is { } card)
            yield return new Reply.Replacement(card, CardParts.Card(said, [CardParts.Words(said)], []), said);
        yield return new Reply.Words(said);
    }

    private static (IReadOnlyList<Reply> Replies, DialogStack Next) End(DialogStack before, Talk talk) => (talk.Replies, talk.Finish(before));

    private static Language LanguageOf(Turn turn, DialogStack stack) =>
        stack.Frames.LastOrDefault(frame => frame.Owner == turn.Asker.Id)?.Language ?? DialogTexts.Of(turn.Locale);

    [LoggerMessage(LogLevel.Error, "The dialogs of turn {Turn} cannot be stored.")]
    private partial void LogNotWritable(Exception failure, TurnKey turn);
}
