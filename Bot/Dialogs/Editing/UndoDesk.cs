using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Undoing;

namespace Assistant.Bot.Dialogs.Editing;

/// <summary>
/// Takes back what somebody had written down last. A report at once, for taking it back shows what stands again and the report can be made anew; of
/// anything else a card is shown first.
/// </summary>
internal sealed class UndoDesk(UndoSkills undo, ProgressSkills progress, ChangeMeetingDialog change, CancelMeetingDialog cancel, UndoDialog dialog, OfficeTime office)
{
    /// <summary>Answers "hoàn tác".</summary>
    public async Task<DialogStep> AnswerAsync(Opener opener, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(opener.Language);
        return await undo.FindAsync(opener.Asker, cancellationToken) switch
        {
            UndoFound.Report => DialogStep.End(new Reply.Words(Words(await progress.UndoAsync(opener.Asker, $"undo {turn.Key}", cancellationToken), texts, opener.Asker))),
            UndoFound.ToCancel { Meeting: var meeting } => cancel.Open(meeting, null, texts["Undo.Logged"], opener),
            UndoFound.ToChangeBack back => await change.OpenAsync(back.Meeting, back.Before, opener, cancellationToken),
            UndoFound.ToReinstate reinstate => dialog.Open(reinstate, opener),
            UndoFound.ToDrop drop => dialog.Open(drop, opener),
            UndoFound.TooLate late => DialogStep.End(new Reply.Words(
                texts.Say("Undo.TooLate", texts[$"Undo.Deed.{late.Deed}"], Wording.Instant(office.Local(late.At))) + " " + texts[$"Undo.Instead.{late.Deed}"])),
            UndoFound.ChangedSince since => DialogStep.End(new Reply.Words(Markdown.Escape(texts.Say(
                "Undo.ChangedSince", since.Meeting.Title, new MeetingEditWords(texts, office).Who(since.Last, opener.Asker), Wording.Instant(office.Local(since.Last.At)))))) with
            {
                Meeting = since.Meeting.Id,
            },
            UndoFound.NotPermitted { Refusal: var refusal } => DialogStep.End(new RefusalWords(texts).Reply(refusal)),
            UndoFound.NoWayBack { Deed: var deed } => DialogStep.End(new Reply.Words(texts[$"Undo.NoWayBack.{deed}"])),
            _ => DialogStep.End(new Reply.Words(texts["Undo.Nothing"])),
        };
    }

    private string Words(ProgressUndone undone, DialogTexts texts, Asker asker)
    {
        var words = new ProgressWords(texts, office);
        return undone switch
        {
            ProgressUndone.Done done => Markdown.Escape(texts.Say(
                "Undo.Report", done.Report.TaskKey, words.State(done.Report.State, done.Report.Percent), words.State(done.Restored.State, done.Restored.Percent))),
            ProgressUndone.AlreadyUndone => texts["AlreadyDone"],
            ProgressUndone.TooLate { Report: var report } =>
                texts.Say("Undo.TooLate", texts["Undo.Deed.Report"], Wording.Instant(office.Local(report.ReportedAt))) + " " + Markdown.Escape(texts.Say("Undo.Instead.Report", report.TaskKey)),
            ProgressUndone.ChangedSince { Latest: var latest } => Markdown.Escape(texts.Say(
                "Undo.ReportChangedSince",
                latest.PersonId == asker.Id ? texts["MeetingEdit.You"] : latest.PersonName ?? texts["Progress.Somebody"],
                Wording.Instant(office.Local(latest.ReportedAt)),
                words.State(latest.State, latest.Percent))),
            ProgressUndone.NotPermitted { Refusal: var refusal } => new RefusalWords(texts).Of(refusal),
            ProgressUndone.NotWritable => texts["NotWritable"],
            _ => texts["Undo.Nothing"],
        };
    }
}
