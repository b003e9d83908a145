using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Finding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Editing;

/// <summary>Says what became of looking for a meeting, and of changing it. Notices are not escaped; replies are.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class MeetingEditWords(DialogTexts texts, OfficeTime office)
{
    private readonly MeetingWords _words = new(texts, office);

    /// <summary>There is no such meeting, and what is near.</summary>
    public Reply None(MeetingFound.None none)
    {
        var sought = string.Join(' ', Sought(none.Sought));
        var head = sought.Length > 0 ? texts.Say("MeetingFind.None", Markdown.Escape(sought)) : texts["MeetingFind.NoneAtAll"];
        return new Reply.Words(none.Near.Count == 0 ? head : string.Join("\n", none.Near
            .Select(meeting => $"- {Markdown.Escape(_words.Name(meeting))}").Prepend($"{head} {texts["MeetingFind.Near"]}\n")));
    }

    /// <summary>It was cancelled already.</summary>
    public Reply Cancelled(Meeting meeting, LastWrite last, Asker asker) => new Reply.Words(Markdown.Escape(CancelledBy(meeting, last, asker)));

    /// <summary>That somebody cancelled it, when and why.</summary>
    public string CancelledBy(Meeting meeting, LastWrite last, Asker asker) => texts.Say(
        "MeetingFind.Cancelled", _words.Name(meeting), Who(last, asker), Wording.Instant(office.Local(meeting.CancelledAt ?? last.At)),
        meeting.CancelledReason is { } reason ? texts.Say("MeetingFind.Reason", reason) : "");

    /// <summary>That somebody changed it meanwhile, and what.</summary>
    /// <param name="seen">As the person saw it; null where that is not known.</param>
    /// <param name="now">As it is.</param>
    /// <param name="last">Who wrote it last, and when.</param>
    /// <param name="asker">Who is told.</param>
    public string Changed(Meeting? seen, Meeting now, LastWrite last, Asker asker)
    {
        var changes = seen is null ? [] : new MeetingChangeWords(texts, office).Lines(MeetingDraft.Of(seen), MeetingDraft.Of(now));
        return texts.Say(
            "MeetingEdit.ChangedMeanwhile", Who(last, asker), Wording.Instant(office.Local(last.At)), changes.Count > 0 ? $" ({string.Join("; ", changes)})" : "");
    }

    /// <summary>A person, as others or as they are themselves spoken to.</summary>
    public string Who(LastWrite last, Asker asker) => last.PersonId == asker.Id ? texts["MeetingEdit.You"] : last.PersonName ?? texts["Progress.Somebody"];

    private IEnumerable<string> Sought(MeetingPointer pointer)
    {
        if (pointer.Text is { Length: > 0 } text)
            yield return texts.Say("MeetingFind.Called", text);
        if (pointer.At is { } at)
            yield return texts.Say("MeetingFind.At", at.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture));
        if (pointer.Days is { } days)
            yield return Days(days);
        if (pointer.Unit is { } unit)
            yield return texts.Say("MeetingFind.Of", unit.Name);
    }

    private string Days(DateRange days) => days.First == days.Last
        ? texts.Say("Meetings.OnDay", Wording.Date(days.First))
        : texts.Say("Meetings.Between", Wording.Date(days.First), Wording.Date(days.Last));
}
