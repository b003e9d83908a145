using System.Runtime.CompilerServices;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Editing;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// Decides what words are meant for, in one order: the question just asked back; a yes or no to a card; a change on the card just
/// shown; the reminders just received; an older question, by its words; the last answer; a change on an older card, then on the meeting spoken of last; and then they are requests
/// of their own.
/// </summary>
internal sealed class Hearing(RequestDesk requests, MeetingDesk meetings, ChoiceDesk choices, OpenDialogs dialogs, DigestDesk digests, SourceWords sources)
{
    /// <summary>A question stays open for many messages, and its dialogs are held between them: so are the words for its options.</summary>
    private readonly ConditionalWeakTable<DialogFrame.Choice, KnownOptions> _options = [];

    /// <summary>Answers words.</summary>
    public async Task<Talk> HearAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var heard = await ChosenAsync(context, talk, cancellationToken)
            ?? await dialogs.AnswerAsync(context, talk, cancellationToken)
            ?? await CancelAsync(context, talk, cancellationToken)
            ?? await dialogs.CorrectFreshAsync(context, talk, cancellationToken)
            ?? await dialogs.ReturnAndCorrectAsync(context, talk, cancellationToken)
            ?? await digests.HearAsync(context, talk, cancellationToken)
            ?? await RepeatAsync(context, talk, cancellationToken)
            ?? await LeanAsync(context, talk, cancellationToken)
            ?? await dialogs.CorrectAsync(context, talk, cancellationToken)
            ?? await ChangeSpokenAsync(context, talk, cancellationToken)
            ?? AskAgain(context, talk)
            ?? await RequestAsync(context, talk, cancellationToken);
        return dialogs.Remind(heard);
    }

    private async Task<Talk?> ChosenAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        foreach (var frame in talk.Open.Reverse())
        {
            var fresh = talk.Memory.Shown.Contains(frame.Id);
            if (frame is DialogFrame.Which which && fresh && await dialogs.ChooseAsync(which, context, talk, cancellationToken) is { } told)
                return told;
            if (frame is DialogFrame.Choice choice && await ChooseAsync(choice, fresh, context, talk, cancellationToken) is { } chosen)
                return chosen;
        }

        return null;
    }

    private async Task<Talk?> ChooseAsync(DialogFrame.Choice frame, bool fresh, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var office = context.Desk.Office;
        switch (Chosen(frame, fresh, context))
        {
            case ChoiceReply.Leaves:
                return talk.Close(frame).Say(new Reply.Words(new DialogTexts(frame.Language)["Choice.Left"]));
            case ChoiceReply.Narrows narrows when fresh:
                return choices.Show(frame with { Options = narrows.Options, Repeated = true }, office, talk, "Choice.Narrowed");
            case ChoiceReply.Chosen chosen:
                talk = talk.Close(frame);
                if (chosen.Options.Count == 1 && ChoiceDesk.IsOwnUnit(frame, chosen.Options[0], context))
                    talk = talk.Keep(talk.Memory with { Unit = chosen.Options[0] });
                if (frame.Slot == ChoiceDesk.MeetingSlot)
                    return await ChooseMeetingsAsync(frame, chosen.Options, context, talk, cancellationToken);
                var filled = ChoiceDesk.Fill(frame, chosen.Options, office);
                if (filled.Count == 0)
                    return talk.Say(new Reply.Words(new DialogTexts(frame.Language)["Choice.Gone"]));
                foreach (var request in filled)
                    talk = await requests.AnswerAsync(new Understood(request, 1, null, frame.Language), context, talk, looking: null, cancellationToken);

                // Of several questions of one message, the next is asked when one is answered.
                return talk.Open.OfType<DialogFrame.Choice>().LastOrDefault(other => other.At == frame.At) is { } next ? choices.Show(next, office, talk) : talk;
            default:
                return null;
        }
    }

    /// <summary>"Thứ hai" is a place in a list, and a day: of meetings the day, where just one is on it.</summary>
    private ChoiceReply? Chosen(DialogFrame.Choice frame, bool fresh, DialogContext context)
    {
        var options = OptionsOf(frame, context.Desk.Office);
        return (frame.Slot == ChoiceDesk.MeetingSlot && ChoiceReply.Read(options, context.Choice, byPlace: false) is ChoiceReply.Chosen { Options.Count: 1 } named ? named : null)
            ?? ChoiceReply.Read(options, context.Choice, byPlace: fresh);
    }

    private IReadOnlyList<ChoiceOption> OptionsOf(DialogFrame.Choice frame, Office office)
    {
        if (_options.TryGetValue(frame, out var known) && known.Office == office)
            return known.Options;
        var options = ChoiceOptions.Of(frame, office);
        _options.AddOrUpdate(frame, new KnownOptions(office, options));
        return options;
    }

    private async Task<Talk> ChooseMeetingsAsync(
        DialogFrame.Choice frame, IReadOnlyList<string> options, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        foreach (var id in options.Select(option => frame.Meetings.GetValueOrDefault(option)).OfType<string>())
            talk = await meetings.ChosenAsync(frame.Request, id, new Opener(context.Turn.Asker, frame.Language), talk, cancellationToken);
        return talk;
    }

    /// <summary>"Hủy đi" after a list of reminders: one of them.</summary>
    private async Task<Talk?> CancelAsync(DialogContext context, Talk talk, CancellationToken cancellationToken) =>
        talk.Memory.Listed && Assent.Read(context.Turn.Text) is { Cancels: true }
            ? await requests.AnswerAsync(new Understood(new RemindersRequest(new ReminderSelection()), 1, null, LanguageOf(context)), context, talk, looking: null, cancellationToken)
            : null;

    /// <summary>"Việc 5.1 cũng thế": what was written down last, of another task.</summary>
    private async Task<Talk?> RepeatAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Memory.Written is not { } written || !Repetition.IsAsked(context.Turn.Text))
            return null;
        var spoken = new[] { SlotChoice.TaskOf(written)?.Source ?? "" }.Concat(context.Memory?.Things.Select(thing => thing.Source) ?? []);
        return TaskCorrection.In(context.Turn.Text, null, spoken, context.Desk.Office) is { } task && SlotChoice.WithTask(written, task) is { } request
            ? await requests.AnswerAsync(new Understood(request, 1, null, LanguageOf(context)), context, talk, looking: null, cancellationToken)
            : null;
    }

    private async Task<Talk?> LeanAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var now = context.Turn.Asker.Now;
        switch (context.Leaning)
        {
            case FollowUp.Returns returns:
                return await dialogs.ReturnAsync(returns.About, context, talk, cancellationToken);
            case FollowUp.Asks asks:
                var looking = asks.Focus is { } place && context.Memory is { } memory ? memory with { Focus = place, At = now } : null;
                return await requests.AnswerAsync(asks.Understood, context, talk, looking, cancellationToken);
            case FollowUp.Shows shows when context.Memory is { } last:
                return await requests.ShowAsync(last, shows.View, context, talk, cancellationToken);
            case FollowUp.Rewrites rewrites:
                return context.Memory is { } told
                    ? await requests.RewriteAsync(told, rewrites.Form, context, talk, cancellationToken)
                    : talk.Say(new Reply.Words(new DialogTexts(LanguageOf(context))["Rewrite.Nothing"]));
            case FollowUp.Cites cites when context.Memory is { } cited:
                var things = cites.Focus is { } one ? [cited.Things[one]] : cited.Things;
                return talk.Say(await sources.QuoteAsync(things, context.Desk.Office.Library, cited.Language, cancellationToken))
                    .Keep(talk.Memory.Looking(cited with { Focus = cites.Focus ?? cited.Focus, At = now }));
            case FollowUp.PointsNowhere nowhere:
                var texts = new DialogTexts(LanguageOf(context));
                return talk.Say(new Reply.Words(nowhere.Count == 0 ? texts["Nowhere.Nothing"] : texts.Say("Nowhere.Fewer", nowhere.Count)));
            default:
                return null;
        }
    }

    /// <summary>"Dời sang 9h" after a meeting was taken down or shown: that meeting.</summary>
    private async Task<Talk?> ChangeSpokenAsync(DialogContext context, Talk talk, CancellationToken cancellationToken) =>
        talk.Memory.Meeting is not null && !context.StandsAlone && SpokenMeetingReader.Read(context.Heard) is { } change
            ? await meetings.AnswerAsync(new Understood(change, 1, null, LanguageOf(context)), context, talk, cancellationToken)
            : null;

    /// <summary>What fits no option of the question just asked, and is no request, is answered by the question once more.</summary>
    private Talk? AskAgain(DialogContext context, Talk talk) =>
        talk.Fresh.OfType<DialogFrame.Choice>().LastOrDefault() is { Repeated: false } choice
            && (Assent.Of(context.Turn.Text) is not null || context.Alone.All(understood => understood.Request is UnknownRequest or OpenRequest))
            ? choices.Show(choice with { Repeated = true }, context.Desk.Office, talk)
            : null;

    private async Task<Talk> RequestAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        foreach (var understood in context.Alone)
            talk = await requests.AnswerAsync(understood, context, talk, looking: null, cancellationToken);
        return talk;
    }

    private static Skills.Language LanguageOf(DialogContext context) => context.Alone[0].Language;

    private sealed record KnownOptions(Office Office, IReadOnlyList<ChoiceOption> Options);
}
