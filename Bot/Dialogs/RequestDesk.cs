using Assistant.Bot.Arrivals;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Editing;
using Assistant.Bot.Dialogs.Extensions;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Bot.Drafting;
using Assistant.Bot.Model;
using Assistant.Bot.Parts;
using Assistant.Bot.Review;
using Assistant.Bot.Roster;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Plans;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Reminders;
using Assistant.Skills.Rewriting;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Answers requests: questions at once, writes by opening their dialog, what is unclear by asking back.</summary>
internal sealed class RequestDesk(
    MeetingDialog meetings,
    MeetingDesk logged,
    UndoDesk undo,
    ReminderDialog reminders,
    ProgressDialog progress,
    ExtensionDesk extensions,
    CancelDialog cancel,
    ReviewDialog review,
    AskPartsDialog parts,
    ChoiceDesk choices,
    ModelDesk model,
    AnswerMetrics answers,
    DraftLinks drafts,
    OfficeTime office)
{
    /// <summary>Answers a request.</summary>
    /// <param name="understood">The request.</param>
    /// <param name="context">The turn.</param>
    /// <param name="talk">The turn so far.</param>
    /// <param name="looking">What is kept in mind afterwards: the last answer with another of its rows singled out; null where this answer takes its place.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Talk> AnswerAsync(Understood understood, DialogContext context, Talk talk, Recollection? looking, CancellationToken cancellationToken)
    {
        using var measured = answers.Begin(understood);
        talk = await AnswerAsync(understood, context, talk, looking, measured, cancellationToken);
        measured.Answered();
        return talk;
    }

    private async Task<Talk> AnswerAsync(
        Understood understood, DialogContext context, Talk talk, Recollection? looking, AnswerMetrics.Measured measured, CancellationToken cancellationToken)
    {
        var asker = context.Turn.Asker;
        var opener = new Opener(asker, understood.Language);
        if (understood.Needs is { Options.Count: > 0, Slot: "unit" or "source" or "task" } needs && understood.Request is not (LogMeetingRequest or ChangeMeetingRequest or CancelMeetingRequest))
            return choices.Ask(understood, needs, context, talk);
        switch (understood.Request)
        {
            case LogMeetingRequest log:
                return talk.Take(await meetings.OpenAsync(log, opener, asker, cancellationToken));
            case ChangeMeetingRequest or CancelMeetingRequest:
                return await logged.AnswerAsync(understood, context, talk, cancellationToken);
            case UndoRequest:
                return talk.Take(await undo.AnswerAsync(opener, context.Turn, cancellationToken));
            case RemindRequest remind:
                talk = talk.Keep(talk.Memory with { Written = remind });
                talk = await RemindAsync(remind, opener, context, talk, cancellationToken);
                return looking is null ? SpokenTask.Keep(talk, remind.Task, context, understood.Language) : talk.Keep(talk.Memory.Looking(looking));
            case ProgressRequest { Task: { IsPlaced: true } task } whole when Parts(task, context.Desk.Office) is { Count: > 0 } parts:
                return choices.Ask(understood with { Request = whole }, new Clarification("task", parts), context, talk);
            case ProgressRequest report:
                talk = talk.Keep(talk.Memory with { Written = report });
                talk = await ReportAsync(report, opener, context, talk, cancellationToken);
                return looking is null ? SpokenTask.Keep(talk, report.Task, context, understood.Language) : talk.Keep(talk.Memory.Looking(looking));
            case ExtendRequest extend:
                talk = await extensions.ExtendAsync(extend, opener, talk.Keep(talk.Memory with { Written = extend }), cancellationToken);
                return looking is null ? SpokenTask.Keep(talk, extend.Task, context, understood.Language) : talk.Keep(talk.Memory.Looking(looking));
            case DecideExtensionRequest decide:
                talk = await extensions.DecideAsync(decide, opener, talk, cancellationToken);
                return looking is null ? SpokenTask.Keep(talk, decide.Task, context, understood.Language) : talk.Keep(talk.Memory.Looking(looking));
            case WithdrawExtensionRequest withdraw:
                talk = await extensions.WithdrawAsync(withdraw, opener, talk, cancellationToken);
                return looking is null ? SpokenTask.Keep(talk, withdraw.Task, context, understood.Language) : talk.Keep(talk.Memory.Looking(looking));
            case ExtensionsRequest list:
                return await extensions.ListAsync(list, opener, talk, cancellationToken);
            case ReviewRequest checking:
                return talk.Take(await review.OpenAsync(checking, opener, cancellationToken));
            case AskPartsRequest ask:
                talk = talk.Take(await parts.OpenAsync(ask, opener, asker, cancellationToken));
                return looking is null ? SpokenTask.Keep(talk, ask.Task, context, understood.Language) : talk.Keep(talk.Memory.Looking(looking));
            case RemindersRequest or ReminderLedgerRequest when context.Turn.IsShared:
                return talk.Say(new Reply.Words(new ArrivalTexts(understood.Language)["Shared.Private"]));
            case RemindersRequest { Cancel: { All: false, Position: null, Text: null } } unsaid:
                return await choices.AskReminderAsync(unsaid, understood, context, talk, cancellationToken) is { } asked
                    ? asked
                    : talk.Take(await cancel.OpenAsync(new ReminderSelection(Position: 1), opener, asker, cancellationToken));
            case RemindersRequest { Cancel: { } selection }:
                return talk.Take(await cancel.OpenAsync(selection, opener, asker, cancellationToken));
            default:
                var result = await context.Desk.AnswerAsync(understood, asker, cancellationToken);
                measured.Answered(result);
                if (await model.ReadAgainAsync(understood, result, context, cancellationToken) is { Count: > 0 } chosen)
                {
                    foreach (var request in chosen)
                        talk = await AnswerAsync(request, context, talk, looking: null, cancellationToken);
                    return talk;
                }

                result = await context.Desk.SpokenAsync(result, context.Turn, understood.Language, cancellationToken);
                if (result is PartsListed listed)
                    return SpokenTask.Keep(talk.Say(new PartListing(new PartTexts(understood.Language), office).Replies(listed, asker.Today)), (listed.Request as PartsRequest)?.Task, context, understood.Language);
                talk = talk.Say(Write(context.Desk, result, understood.Language, asker, AnswerView.First)) with { Lists = result is RemindersListed };
                if (result is MeetingsListed { Meetings: [var only] })
                    talk = talk.Keep(talk.Memory with { Meeting = only.Id });
                return looking is not null
                    ? talk.Keep(talk.Memory.Looking(looking))
                    : talk.Keep(context.Desk.Recall(result, understood, asker)?.After(talk.Memory.Last));
        }
    }

    /// <summary>Shows the last answer once more: its next page, or in another form.</summary>
    public async Task<Talk> ShowAsync(Recollection last, AnswerView view, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var asker = context.Turn.Asker;
        var rows = talk.Memory.Rows;
        if (view.Page is > 1 and var page && (page - 1) * PageList.RowsPerPage >= rows)
            return talk.Say(new Reply.Words(new DialogTexts(last.Language).Say("Page.NoMore", rows)));
        var result = await context.Desk.AnswerAsync(new Understood(last.Request, 1, null, last.Language), asker, cancellationToken);
        return talk.Say(Write(context.Desk, result, last.Language, asker, view)).Keep(talk.Memory.Looking(last with { View = view, At = asker.Now }));
    }

    /// <summary>Tells the last answer once more, shorter or for whoever leads: given anew, so that it is what holds now and what the person may see now.</summary>
    public async Task<Talk> RewriteAsync(Recollection last, BriefForm form, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var asker = context.Turn.Asker;
        var understood = new Understood(last.Request, 1, null, last.Language);
        var result = await context.Desk.AnswerAsync(understood, asker, cancellationToken);
        return Briefs.Of(result, form) is { } brief
            ? talk.Say(Write(context.Desk, brief, last.Language, asker, AnswerView.Whole)).Keep(context.Desk.Recall(result, understood, asker)?.After(talk.Memory.Last))
            : await AnswerAsync(understood, context, talk.Say(new Reply.Words(new DialogTexts(last.Language)["Rewrite.AsItIs"])), looking: null, cancellationToken);
    }

    /// <summary>The tasks below a heading that has no lead and no time of its own: one of them is reported on, not the heading.</summary>
    private static IReadOnlyList<string> Parts(TaskReference task, Office office)
    {
        var tasks = office.Library.FindBySource(task.Source)?.Tasks ?? [];
        return tasks.FirstOrDefault(each => each.Key == task.Key) is { Leads.Count: 0, Schedule: Schedule.Unscheduled }
            ? [.. tasks.Where(each => each.Key.Value.StartsWith($"{task.Key}.", StringComparison.Ordinal)).Select(each => each.Key.Value)]
            : [];
    }

    /// <summary>A second report on a task whose card is open is said of that card.</summary>
    private async Task<Talk> ReportAsync(ProgressRequest report, Opener opener, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var open = talk.Open.OfType<DialogFrame.Report>().LastOrDefault(frame => report.Task is not null && frame.Draft.Task == report.Task);
        return open is null
            ? talk.Take(await progress.OpenAsync(report, opener, context.Turn.Asker, cancellationToken))
            : talk.Take(await progress.CorrectAsync(open, ProgressCorrections.Merge(open.Draft, report), context.Turn.Asker, cancellationToken), open);
    }

    private async Task<Talk> RemindAsync(RemindRequest remind, Opener opener, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var open = talk.Open.OfType<DialogFrame.Remind>().LastOrDefault(frame => remind.Task is not null && frame.Draft.Task == remind.Task);
        return open is null
            ? talk.Take(await reminders.OpenAsync(remind, opener, context.Turn, cancellationToken))
            : talk.Take(await reminders.CorrectAsync(open, ReminderCorrections.Merge(open.Draft, remind), context.Turn.Asker, cancellationToken), open);
    }

    private Reply Write(Desk desk, SkillResult result, Language language, Asker asker, AnswerView view)
    {
        if (result is NotPermitted { Refusal: var refusal })
            return new RefusalWords(new DialogTexts(language)).Reply(refusal);
        if (result is MeetingsListed or MeetingsCounted or RemindersListed)
            return new JournalWords(new DialogTexts(language), office).Write(result);
        if (result is DocumentDrafted { Document: var document })
        {
            var words = new DraftMarkdown(language);
            return new Reply.Words(words.Write(document, words.File(result.Request, drafts.Of(result.Request))));
        }

        return desk.Draw(result, language, asker, view);
    }
}
