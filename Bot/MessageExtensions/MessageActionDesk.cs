using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;

namespace Assistant.Bot.MessageExtensions;

/// <summary>
/// Takes a message of any chat down as a meeting or as work: a window with the card that chat would show, filled in from the message's words, and then the same
/// confirmation with the same rights, journal and audit. The dialogs of a person's windows are kept apart from every conversation, for the assistant need not
/// be in the chat.
/// </summary>
internal sealed class MessageActionDesk(
    DeskFactory desks, KnownAskers known, TurnFactory turns, TurnPipeline pipeline, DialogStore store, MessageReading reading,
    MeetingDialog meetings, ProgressDialog progress, ReminderDialog reminders, Database database)
{
    private const int MaxTries = 3;

    private readonly PersonalConversations _people = new(database);

    /// <summary>Opens the window.</summary>
    public async Task<TaskBody> OpenAsync(MessageAction action, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action);
        var turn = TurnOf(activity);
        turn = turn with { Asker = await known.KnownAsync(turn.Asker, cancellationToken) };
        turn = turn with { Asker = turn.Asker with { Unit = known.UnitOf(turn.Asker) } };
        var texts = new DialogTexts(DialogTexts.Of(turn.Locale));
        if (action.Text.Length == 0)
            return TaskBody.Message(texts["Message.Empty"]);
        var step = await StepAsync(action, turn, new Opener(turn.Asker, texts.Language), cancellationToken);
        if (step.Next is { } frame)
            await KeepAsync(turn.Key.Conversation, frame, cancellationToken);
        return Shown(step.Replies, texts);
    }

    /// <summary>Takes what the window's card sent.</summary>
    public async Task<TaskBody> SubmitAsync(JsonElement data, Activity activity, CancellationToken cancellationToken)
    {
        var turn = TurnOf(activity) with { Submit = data };
        return Shown(await pipeline.AnswerAsideAsync(turn, cancellationToken), new DialogTexts(DialogTexts.Of(turn.Locale)));
    }

    private async Task<DialogStep> StepAsync(MessageAction action, Turn turn, Opener opener, CancellationToken cancellationToken)
    {
        var desk = await desks.CurrentAsync(cancellationToken);
        var asker = turn.Asker;
        if (action.Goal == MessageGoal.Meeting)
            return await meetings.OpenAsync(MessageReading.Meeting(action.Text, desk, asker), opener, asker, cancellationToken);
        if (MessageReading.Progress(action.Text, desk, asker) is { } report)
            return await progress.OpenAsync(report, opener, asker, cancellationToken);

        // A reminder is sent where the person is met alone; who was never met could not get it.
        if (await _people.FindAsync(asker.Id, cancellationToken) is null)
            return DialogStep.End(new Channel.Reply.Words(new DialogTexts(opener.Language)["Message.MeetFirst"]));
        var (remind, day) = reading.Reminder(action.Text, asker);
        return await reminders.OpenAsync(remind, opener, turn, cancellationToken, day);
    }

    /// <summary>The turn in the person's own room for windows.</summary>
    private Turn TurnOf(Activity activity)
    {
        var turn = turns.Create(activity);
        var room = new ConversationKey(turn.Key.Conversation.Channel, $"window {PersonMark(turn.Asker.Id)}");
        return turn with { Key = turn.Key with { Conversation = room }, Text = "", Submit = null, Card = null, Files = [], IsShared = false };
    }

    /// <summary>The room's name goes into logs, where no person's id belongs.</summary>
    private static string PersonMark(string person) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..32];

    private async Task KeepAsync(ConversationKey key, DialogFrame frame, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (stack, version) = await store.LoadAsync(key, cancellationToken);
            if (await store.SaveAsync(key, stack.With(frame), version, cancellationToken))
                return;
        }

        throw new InvalidOperationException($"The windows of {key} changed {MaxTries} times while one was opened.");
    }

    /// <summary>A card goes on in the window; words end it.</summary>
    private static TaskBody Shown(IReadOnlyList<Reply> replies, DialogTexts texts) => replies switch
    {
        [Reply.Card card, ..] => TaskBody.Card(texts["Message.Window"], card.Content),
        [var said, ..] => TaskBody.Message(Plain(ReplyText.Of(said is Reply.Words words ? words with { Choices = [] } : said))),
        [] => TaskBody.Message(texts["Card.Gone"]),
    };

    /// <summary>The window shows words as they stand.</summary>
    private static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
}
