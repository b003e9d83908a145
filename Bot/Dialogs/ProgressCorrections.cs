using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Reads what somebody wants changed in a drafted report on a task: "nhầm, 60", "đang làm thôi", "không, việc 3.4 cơ".</summary>
internal sealed partial class ProgressCorrections(Desk desk)
{
    /// <summary>The corrected draft; null when the words change nothing.</summary>
    public ProgressDraft? Apply(ProgressDraft draft, string text, Asker asker)
    {
        if (draft.Task is not { } task)
            return null;
        var changed = Edit.Clauses(text).Aggregate(draft, (report, clause) => ApplyOne(report, Edit.Read(clause), task, asker));
        return changed == draft ? null : changed;
    }

    /// <summary>What was said of the same task anew, over what was drafted before.</summary>
    public static ProgressDraft Merge(ProgressDraft draft, ProgressRequest said) => draft with
    {
        State = said.State ?? draft.State,

        // A state said without a number takes the number of the other state away.
        Percent = said.Percent ?? (said.State == ProgressState.Done ? 100 : said.State is null || said.State == draft.State ? draft.Percent : null),
        Note = said.Note ?? draft.Note,
        On = said.Date ?? draft.On,
    };

    private ProgressDraft ApplyOne(ProgressDraft draft, Edit edit, TaskReference task, Asker asker)
    {
        if (edit.Kind != EditKind.None && TaskCorrection.In(edit.Words, task, [task.Source], desk.Office) is { } other)
            return draft with { Task = other };
        if (BareNumber().Match(edit.Words) is { Success: true } number)
            return Percent(draft, int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture));
        var said = desk.Read($"cập nhật tiến độ nhiệm vụ {task.Key}: {edit.Words}", asker).Select(understood => understood.Request).OfType<ProgressRequest>().FirstOrDefault();
        if (said is null or { State: null, Percent: null, Date: null } && !NoteHead().IsMatch(edit.Words))
            return draft;
        return Merge(draft, said! with { Note = NoteHead().IsMatch(edit.Words) ? NoteHead().Replace(edit.Words, "").Trim() : null });
    }

    private static ProgressDraft Percent(ProgressDraft draft, int percent) => percent is < 0 or > 100
        ? draft
        : draft with { Percent = percent, State = percent == 100 ? ProgressState.Done : draft.State is null or ProgressState.Done or ProgressState.NotStarted ? ProgressState.InProgress : draft.State };

    [GeneratedRegex(@"^(?<number>\d{1,3}) ?(?:%|phần trăm|phan tram|percent)?(?: thôi| thoi| nhé| nhe| cơ| co| ạ| a)*[.!]?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^(?:ghi chú|ghi chu|chú thích|note)\s*(?:là|la|:)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex NoteHead();
}
