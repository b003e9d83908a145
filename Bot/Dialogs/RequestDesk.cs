using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Review;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>Answers requests that stand alone: questions at once, writes by opening their dialog.</summary>
internal sealed class RequestDesk(
    MeetingDialog meetings, ReminderDialog reminders, ProgressDialog progress, CancelDialog cancel, ReviewDialog review, OfficeTime office)
{
    /// <summary>Answers a message.</summary>
    public async Task<DialogStep> AnswerAsync(Understood understood, string text, DialogContext context, CancellationToken cancellationToken)
    {
        var asker = context.Turn.Asker;
        var opener = new Opener(asker, understood.Language);
        if (understood.Needs is { Options.Count: > 0, Slot: "unit" or "source" or "task" } needs && understood.Request is not LogMeetingRequest)
            return Ask(understood, needs, text, opener, context);
        return understood.Request switch
        {
            LogMeetingRequest log => await meetings.OpenAsync(log, opener, asker, cancellationToken),
            RemindRequest remind => await reminders.OpenAsync(remind, opener, asker, cancellationToken),
            ProgressRequest report => await progress.OpenAsync(report, opener, asker, cancellationToken),
            ReviewRequest checking => await review.OpenAsync(checking, opener, cancellationToken),
            RemindersRequest { Cancel: { } selection } => await cancel.OpenAsync(selection, opener, asker, cancellationToken),
            _ => DialogStep.End(Write(await context.Desk.AnswerAsync(understood, asker, cancellationToken), understood.Language, asker)),
        };
    }

    /// <summary>Goes on with the request that an option was asked for.</summary>
    public async Task<DialogStep> ChooseAsync(DialogFrame.Choice frame, string option, DialogContext context, CancellationToken cancellationToken)
    {
        // The message is read again as of its own instant: "tuần này" still means that week.
        var then = context.Turn.Asker with { Now = frame.At };
        var understood = context.Desk.Read(frame.Text, then);
        return SlotChoice.Fill(understood.Request, frame.Slot, option, context.Desk.Office) is { } request
            ? await AnswerAsync(understood with { Request = request, Needs = null }, frame.Text, context, cancellationToken)
            : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Choice.Gone"]));
    }

    private static DialogStep Ask(Understood understood, Clarification needs, string text, Opener opener, DialogContext context)
    {
        var frame = opener.Sign(new DialogFrame.Choice(text, context.Turn.Asker.Now, needs.Slot, needs.Options) { Id = "", Operation = "", Owner = "", Language = default });
        var written = Desk.Write(new AskBack(understood.Request, needs), understood.Language, context.Turn.Asker, AnswerView.First);
        return DialogStep.Wait(frame, ToReply(written));
    }

    private IReadOnlyList<Reply> Write(SkillResult result, Language language, Asker asker) => result switch
    {
        MeetingsListed or MeetingsCounted or RemindersListed => [new JournalWords(new DialogTexts(language), office).Write(result)],
        _ => [ToReply(Desk.Write(result, language, asker, AnswerView.First))],
    };

    private static Reply ToReply(WrittenReply written) => written.Card is { } card
        ? new Reply.Card(card.Deserialize(ChannelJson.Wire.JsonElement), written.Text)
        : new Reply.Words(written.Text) { Choices = written.Choices };
}
