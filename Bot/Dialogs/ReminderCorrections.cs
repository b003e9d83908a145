using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Reads what somebody wants changed in a drafted reminder: "sửa thành trước 5 ngày", "à thôi 2 ngày", "không, việc 3.4 cơ".</summary>
/// <param name="desk">What the words are read with.</param>
/// <param name="spoken">The plans that were spoken of last.</param>
internal sealed class ReminderCorrections(Desk desk, IReadOnlyList<string> spoken)
{
    /// <summary>With these in front the reader takes the words for those of a reminder.</summary>
    private static readonly string[] Frames = ["nhắc tôi ", "nhắc tôi trước "];

    /// <summary>The corrected draft; null when the words change nothing.</summary>
    public ReminderDraft? Apply(ReminderDraft draft, string text, Asker asker)
    {
        var changed = Edit.Clauses(text).Aggregate(draft, (reminder, clause) => ApplyOne(reminder, Edit.Read(clause), asker));
        return changed == draft ? null : changed;
    }

    /// <summary>What was said of the same thing anew, over what was drafted before.</summary>
    public static ReminderDraft Merge(ReminderDraft draft, RemindRequest said) => draft with
    {
        At = said.At ?? (said.Before is null ? draft.At : null),
        Before = said.Before ?? (said.At is null ? draft.Before : null),
        Unit = said.Unit ?? draft.Unit,
        Text = draft.Text ?? (draft.Task is null ? said.Text : null),
    };

    private ReminderDraft ApplyOne(ReminderDraft draft, Edit edit, Asker asker)
    {
        if (edit.Kind != EditKind.None && TaskCorrection.In(edit.Words, draft.Task, draft.Task is { } task ? [task.Source] : spoken, desk.Office) is { } other)
            return draft with { Task = other, Unit = null, Text = draft.At is null ? null : draft.Text };
        foreach (var frame in draft.Before is null ? Frames.Take(1) : Frames)
        {
            if (desk.Read(frame + edit.Words, asker).Select(understood => understood.Request).OfType<RemindRequest>().FirstOrDefault() is { } said
                && said is not { At: null, Before: null, Unit: null })
            {
                // Where no work is named the reader takes the asker's own unit: that is no change of what is reminded of.
                var named = draft.Task is null && (said.Unit != asker.Unit || (draft.Unit is null && draft.Text is null));
                return Merge(draft, named ? said : said with { Unit = null });
            }
        }

        return draft;
    }
}
