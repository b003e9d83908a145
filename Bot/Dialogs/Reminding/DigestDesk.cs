using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>
/// Takes what is pressed on a digest, and what is said to the one just received. A card gives no right: whose a row is, and what may be done about
/// it, is looked up then.
/// </summary>
internal sealed class DigestDesk(ReminderActions actions, DigestRows rows, ProgressDialog progress, OfficeTime office)
{
    private const string Progressed = "progress";
    private const string Noted = "noted";

    /// <summary>Takes a button.</summary>
    public async Task<Talk> PressAsync(CardForm form, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var (turn, asker) = (context.Turn, context.Turn.Asker);
        var texts = new DialogTexts(DialogTexts.Of(turn.Locale));
        if (DigestPress.Read(form) is not { } press || (turn.IsShared && press.Deed is not (DigestDeed.Done or DigestDeed.Undone)))
            return talk.Say(new Reply.Words(texts["Card.Tampered"]));
        if (await actions.FindAsync(press.Row, asker, cancellationToken) is not { } line)
            return talk.Say(new Reply.Words(texts["Digest.Gone"]));
        var before = (await rows.ActedAsync([line], cancellationToken)).GetValueOrDefault(line.Id)?.ActedAt;
        talk = await ActAsync(press.Deed, [line], Operation(press, before), texts, context, talk, cancellationToken);
        return turn.Card is { } card ? talk.Say(await CardAsync(press, card, texts, turn, cancellationToken)) : talk;
    }

    /// <summary>Takes words that answer the message just received; null when they are none, or nothing was received of late.</summary>
    public async Task<Talk?> HearAsync(DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var (turn, asker) = (context.Turn, context.Turn.Asker);
        if (turn.IsShared || SpokenReminderReader.Read(context.Heard) is not { } said)
            return null;
        var lines = await rows.LastAsync(asker, talk.Memory.Last?.At, cancellationToken);
        if (lines.Count == 0)
            return null;
        var texts = new DialogTexts(context.Alone[0].Language);
        var meant = Meant(said.Which, lines);
        if (meant.Count == 0)
            return talk.Say(new Reply.Words(texts["Digest.NoSuch"]));
        if (meant.Count > 1 && (!said.Which.All || said is SaidOfReminder.Done))
            return talk.Say(new DigestQuestions(texts, office).Which(turn.Text, lines));
        if (said is SaidOfReminder.Again { Until: null })
            return talk.Say(new DigestQuestions(texts, office).When(lines.Count == 1 || meant.Count > 1 ? null : lines.ToList().IndexOf(meant[0]) + 1, asker.Now));
        DigestDeed deed = said switch
        {
            SaidOfReminder.Again { Until: { } until } => new DigestDeed.Again(until),
            SaidOfReminder.Stop => new DigestDeed.Stop(),
            _ => new DigestDeed.Done(),
        };
        return await ActAsync(deed, meant, $"{turn.Key.Conversation} {turn.Key.Activity}", texts, context, talk, cancellationToken);
    }

    private static IReadOnlyList<OwedLine> Meant(ReminderPointer which, IReadOnlyList<OwedLine> lines) =>
        which.Place is { } place ? [.. lines.Skip(place - 1).Take(1)]
        : !which.Tasks.IsDefaultOrEmpty ? [.. lines.Where(line => TaskOf(line) is { } task && which.Tasks.Contains(task))]
        : lines;

    private static TaskReference? TaskOf(OwedLine line) =>
        line.About is ReminderAbout.LastDay { Deadline: Deadline.OfTask task } ? new TaskReference(task.Plan.Source, task.Task.Key) : null;

    /// <summary>The same button of the same card is one operation, however often it is pressed; a report may be sent, not sent, and sent after all.</summary>
    private static string Operation(DigestPress press, DateTimeOffset? before)
    {
        var deed = press.Deed switch
        {
            DigestDeed.Again again => string.Create(CultureInfo.InvariantCulture, $"again {again.Until.UtcTicks}"),
            DigestDeed.Stop => "stop",
            DigestDeed.Done => string.Create(CultureInfo.InvariantCulture, $"done {before?.UtcTicks}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"undone {before?.UtcTicks}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"reminder {press.Row} {deed}");
    }

    private async Task<Talk> ActAsync(
        DigestDeed deed, IReadOnlyList<OwedLine> lines, string operation, DialogTexts texts, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        try
        {
            return deed is DigestDeed.Done && lines is [var line] && line.About is not ReminderAbout.LastDay { Deadline: Deadline.OfReport }
                ? await FinishAsync(line, texts, context, talk, cancellationToken)
                : talk.Say(new Reply.Words(await StoreAsync(deed, lines, operation, texts, context.Turn.Asker, cancellationToken)));
        }
        catch (NotWritableException)
        {
            return talk.Say(new Reply.Words(texts["NotWritable"]));
        }
    }

    /// <summary>A task's end is reported on its ordinary card, by who may; of anything else it is enough to know.</summary>
    private async Task<Talk> FinishAsync(OwedLine line, DialogTexts texts, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var asker = context.Turn.Asker;
        await actions.NoteActedAsync(line.Id, TaskOf(line) is null ? Noted : Progressed, asker.Now, cancellationToken);
        if (TaskOf(line) is not { } task)
            return talk.Say(new Reply.Words(texts.Say("Digest.Said.Noted", Markdown.Escape(DigestWriter.Name(line)))));
        var report = new ProgressRequest(task, null, ProgressState.Done, null, null, null);
        return SpokenTask.Keep(talk.Take(await progress.OpenAsync(report, new Opener(asker, texts.Language), asker, cancellationToken)), task, context, texts.Language);
    }

    private async Task<string> StoreAsync(
        DigestDeed deed, IReadOnlyList<OwedLine> lines, string operation, DialogTexts texts, Asker asker, CancellationToken cancellationToken)
    {
        if (deed is DigestDeed.Again { Until: var at } && (at <= asker.Now || at > asker.Now.AddYears(1)))
            return texts["Digest.Passed"];
        IReadOnlyList<long> ids = [.. lines.Select(line => line.Id)];
        var acted = deed switch
        {
            DigestDeed.Again again => await actions.SnoozeAsync(ids, again.Until, operation, asker, cancellationToken),
            DigestDeed.Stop => await actions.StopAsync(ids, operation, asker, cancellationToken),
            DigestDeed.Done => await actions.SettleReportAsync(ids[0], operation, asker, cancellationToken),
            _ => await actions.UnsettleReportAsync(ids[0], operation, asker, cancellationToken),
        };
        var names = Markdown.Escape(string.Join("; ", lines.Select(DigestWriter.Name)));
        return acted switch
        {
            ReminderActed.Done => deed switch
            {
                DigestDeed.Again again => texts.Say("Digest.Said.Again", Wording.Instant(office.Local(again.Until)), names),
                DigestDeed.Stop => texts.Say("Digest.Said.Stop", names),
                DigestDeed.Done => texts.Say("Digest.Said.Sent", names),
                _ => texts.Say("Digest.Said.NotSent", names),
            },
            ReminderActed.AlreadyDone => texts["AlreadyDone"],
            ReminderActed.NotYours => texts["Digest.Gone"],
            _ => texts["NotWritable"],
        };
    }

    /// <summary>The card as things stand now, in the place of the one that was pressed.</summary>
    private async Task<Reply> CardAsync(DigestPress press, string card, DialogTexts texts, Turn turn, CancellationToken cancellationToken)
    {
        var lines = await rows.LinesAsync(press.Rows, turn.Asker, cancellationToken);
        var acted = (await rows.ActedAsync(lines, cancellationToken)).Where(row => row.Value.Acted is not null).ToDictionary(row => row.Key, row => row.Value.Acted!);
        var (content, text) = new DigestCard(texts, office).Of(lines, turn.IsShared, acted, turn.Asker.Now);
        return new Reply.Replacement(card, content, text);
    }
}
