using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Reads what somebody wants changed in a drafted meeting: "sửa thành 9h", "thêm 5 người", "chủ trì là chị Hạnh".</summary>
internal sealed class MeetingCorrections(Desk desk, OfficeTime office, TimeReader times)
{
    /// <summary>With these in front the reader takes the words for those of a meeting.</summary>
    private const string Frame = "ghi cuộc họp, ";

    private static readonly string[] TitleWords = ["ten ", "tieu de ", "noi dung hop ", "chu de ", "title ", "subject "];
    private static readonly string[] TodayWords = ["hom nay", "sang nay", "chieu nay", "toi nay", "trua nay", "bay gio", "today", "tonight", "now"];
    private static readonly string[] EndWords = ["den", "toi", "xuong", "ket thuc", "xong", "het", "until", "till", "end", "ends", "finish"];
    private static readonly string[] ConclusionWords = ["ket luan", "conclusion"];

    /// <summary>The corrected draft; null when the words change nothing.</summary>
    public DialogFrame.Meeting? Apply(DialogFrame.Meeting frame, string text, Asker asker)
    {
        // What was concluded is taken as it stands: names and dates in it are not the meeting's.
        var clauses = Array.Exists(ConclusionWords, word => Folding.Fold(text).Contains(word, StringComparison.Ordinal)) ? [text] : Edit.Clauses(text);
        var changed = clauses.Aggregate(frame, (meeting, clause) => ApplyOne(meeting, clause, asker));
        return changed == frame ? null : changed with { Revision = frame.Revision + 1 };
    }

    private DialogFrame.Meeting ApplyOne(DialogFrame.Meeting frame, string clause, Asker asker)
    {
        var edit = Edit.Read(clause);
        var day = frame.Draft.Start is { } start ? office.DayOf(start) : frame.Day;
        var said = Read(edit.Words, asker, SaysNoDay(edit.Words, asker) ? day : null);
        if (said.Conclusions is { } conclusions)
            return frame with { Draft = frame.Draft with { Conclusions = frame.Draft.Conclusions is { } before && edit.Kind == EditKind.More ? $"{before}\n{conclusions}" : conclusions } };
        var draft = Merge(frame.Draft, said, Title(edit.Words), edit.Kind);
        draft = WithTimes(draft, said, edit.Words, asker);
        return frame with { Draft = draft, Day = said.Day ?? frame.Day };
    }

    private LogMeetingRequest Read(string words, Asker asker, DateOnly? day)
    {
        // A bare "9h" is meant for the day of the draft, "9h mai" for tomorrow.
        var at = day is { } on ? asker with { Now = office.At(on, TimeOnly.MinValue) } : asker;
        return desk.Read(Frame + words, at).Select(understood => understood.Request).OfType<LogMeetingRequest>().FirstOrDefault() ?? new LogMeetingRequest();
    }

    private bool SaysNoDay(string words, Asker asker)
    {
        var folded = Folding.Fold(words);
        return !Array.Exists(TodayWords, word => folded.Contains(word, StringComparison.Ordinal))
            && times.Read(words, asker.Now).OfType<TimeInterval>().All(interval =>
                interval.Grain is Grain.Hour or Grain.Minute or Grain.Second && OnDayOf(interval, words, asker));
    }

    /// <summary>Whether a time moves with the day of asking, and stays on it: then no day was said with it.</summary>
    private bool OnDayOf(TimeInterval interval, string words, Asker asker)
    {
        var midnight = office.At(asker.Today, TimeOnly.MinValue);
        return (interval.From ?? interval.To) is not null && times.Read(words, midnight).OfType<TimeInterval>()
            .All(other => (other.From ?? other.To) is { } at && office.DayOf(at) == asker.Today);
    }

    private static MeetingDraft Merge(MeetingDraft draft, LogMeetingRequest said, string? title, EditKind kind) => draft with
    {
        Title = title ?? draft.Title,
        Kind = said.Kind ?? draft.Kind,
        Mode = said.Mode ?? draft.Mode,
        Unit = said.Unit?.Name ?? draft.Unit,
        Chair = said.Chair ?? draft.Chair,
        Place = said.Place ?? MeetingVenue.Kept(said.Mode, draft),
        Attendance = said.Attendees is { } who ? Attending(draft.Attendance ?? new Attendance([], null), who, kind) : draft.Attendance,
    };

    private static Attendance Attending(Attendance before, Attendance said, EditKind kind) => kind switch
    {
        EditKind.More => new Attendance(
            [.. before.Names, .. said.Names.Where(name => !before.Names.Any(other => Folding.SameWords(other, name)))],
            said.Count is { } more ? (before.Count ?? before.Names.Count) + more : before.Count),
        EditKind.Fewer => new Attendance(
            [.. before.Names.Where(name => !said.Names.Any(other => Folding.SameWords(other, name)))],
            said.Count is { } fewer && before.Count is { } count ? Math.Max(0, count - fewer) : before.Count),
        _ => new Attendance(said.Names.Count > 0 ? said.Names : before.Names, said.Count ?? before.Count),
    };

    private MeetingDraft WithTimes(MeetingDraft draft, LogMeetingRequest said, string words, Asker asker)
    {
        var length = draft is { Start: { } from, End: { } to } ? to - from : (TimeSpan?)null;
        if (said is { Start: { } only, End: null } && draft.Start is { } opens && only > opens && office.DayOf(only) == office.DayOf(opens) && SaysEnd(words))
            return draft with { End = only };
        if (said.Start is { } start)
            return draft with { Start = start, End = said.End ?? start + length };
        if (draft.Start is { } begun && said.Day is { } day)
        {
            var moved = office.At(day, TimeOnly.FromDateTime(office.Local(begun).DateTime));
            return draft with { Start = moved, End = moved + length };
        }

        // "kéo dài 2 tiếng", "đến 11h": an end alone.
        var expressions = times.Read(words, draft.Start is { } known ? office.At(office.DayOf(known), TimeOnly.MinValue) : asker.Now);
        if (draft.Start is not { } begins)
            return draft;
        if (expressions.OfType<TimeDuration>().FirstOrDefault() is { } duration)
            return draft with { End = begins + duration.Duration.ToTimeSpan() };
        return expressions.OfType<TimeInterval>().FirstOrDefault() is { From: null, To: { } end } && end > begins ? draft with { End = end } : draft;
    }

    private static bool SaysEnd(string words)
    {
        var folded = $" {Folding.FoldToWords(words)} ";
        return Array.Exists(EndWords, word => folded.Contains($" {word} ", StringComparison.Ordinal));
    }

    private static string? Title(string words)
    {
        var folded = FoldedText.Of(words);
        foreach (var prefix in TitleWords)
        {
            if (!folded.Value.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var at = prefix.Length;
            foreach (var link in new[] { "cuoc hop ", "hop ", "thanh ", "la ", "to ", "is ", ": " })
                at += folded.Value.AsSpan(at).StartsWith(link, StringComparison.Ordinal) && link != "hop " ? link.Length : 0;
            var title = folded.Slice(at, folded.Value.Length - at);
            return title.Length == 0 ? null : title;
        }

        return null;
    }
}
