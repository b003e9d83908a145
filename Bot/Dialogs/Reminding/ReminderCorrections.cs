using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Reads what somebody wants changed in a drafted reminder: "sửa thành trước 5 ngày", "thêm 3 ngày nữa", "chỉ nhắc tôi thôi", "không, việc 3.4 cơ".</summary>
/// <param name="desk">What the words are read with.</param>
/// <param name="spoken">The plans that were spoken of last.</param>
internal sealed class ReminderCorrections(Desk desk, IReadOnlyList<string> spoken)
{
    /// <summary>With these in front the reader takes the words for those of a reminder.</summary>
    private static readonly string[] Frames = ["nhắc tôi ", "nhắc tôi trước "];

    /// <summary>The corrected draft; null when the words change nothing.</summary>
    public ReminderDraft? Apply(ReminderDraft draft, string text, Asker asker)
    {
        var changed = Edit.Clauses(text).Aggregate(draft, (reminder, clause) => ApplyOne(reminder, clause, asker));
        return changed == draft ? null : changed;
    }

    /// <summary>What was said of the same thing anew, over what was drafted before.</summary>
    public static ReminderDraft Merge(ReminderDraft draft, RemindRequest said) => draft with
    {
        At = said.At ?? (said.Before is null && said.Every is null ? draft.At : null),
        Before = said.Before ?? (said.At is null && said.Every is null ? draft.Before : null),
        Every = said.Every ?? (said.At is null && said.Before is null ? draft.Every : null),
        Unit = said.Unit ?? draft.Unit,
        Text = draft.Text ?? (draft.Task is null ? said.Text : null),
        Audience = said.Audience is ReminderAudience.Asker ? draft.Audience : said.Audience,
    };

    private ReminderDraft ApplyOne(ReminderDraft draft, string clause, Asker asker)
    {
        var edit = Edit.Read(clause);
        if (edit.Kind != EditKind.None && TaskCorrection.In(edit.Words, draft.Task, draft.Task is { } task ? [task.Source] : spoken, desk.Office) is { } other)
            return draft with { Task = other, Unit = null, Text = draft.At is null ? null : draft.Text };

        // "Thêm" and "bỏ" say what becomes of a lead time: only what was set or contrasted is taken without them.
        var words = edit.Kind == EditKind.Set ? edit.Words : clause;
        return ReminderChangeReader.Read(words, asker, desk.Office) is { } change && Changed(draft, change) is var changed && changed != draft ? changed
            : draft.Every is null ? Reframed(draft, edit.Words, asker)
            : draft;
    }

    private static ReminderDraft Changed(ReminderDraft draft, ReminderChange change)
    {
        var standing = draft is { At: null, Every: null };
        return draft with
        {
            Audience = change.Audience ?? draft.Audience,
            Before = !standing || change.Leads is not { } leads ? draft.Before
                : draft.Before is { } before ? leads.Of(before)
                : leads is LeadChange.Set set ? set.Times
                : null,
            Every = draft.Every is not { } every ? null : Changed(change.Every is { } said ? said with { At = change.Clock ?? every.At } : every, change),
        };
    }

    private static ListRhythm Changed(ListRhythm every, ReminderChange change) => every with
    {
        At = change.Clock ?? every.At,
        Weekday = every.Span == ListSpan.Week ? change.Weekday ?? every.Weekday : null,
    };

    private ReminderDraft Reframed(ReminderDraft draft, string words, Asker asker)
    {
        foreach (var frame in draft.Before is null ? Frames.Take(1) : Frames)
        {
            if (desk.Read(frame + words, asker).Select(understood => understood.Request).OfType<RemindRequest>().FirstOrDefault() is { } said
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
