using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Dialogs;

/// <summary>The work that a drafted meeting's conclusions will make, and whom a person may choose for it.</summary>
/// <param name="Work">The work, with what was chosen in its place.</param>
/// <param name="Open">Those whose unit the conclusions do not say plainly, also where one was chosen; each once.</param>
/// <param name="Units">The units that can be chosen where any may be meant.</param>
/// <param name="Chosen">What was chosen.</param>
internal sealed record MeetingWork(
    IReadOnlyList<ConclusionWork> Work, IReadOnlyList<ConclusionAssignee> Open, IReadOnlyList<Unit> Units, IReadOnlyList<ConclusionChoice> Chosen)
{
    private const int MostChoices = 12;

    /// <summary>The work of a draft.</summary>
    public static MeetingWork Of(MeetingDraft draft, MeetingSkills meetings, Asker asker)
    {
        var asWritten = Unchosen(draft, meetings, asker);
        var open = asWritten.SelectMany(work => work.Leads.Concat(work.Coordinators)).Where(named => named.Open is not null)
            .DistinctBy(named => named.Open, StringComparer.Ordinal).Take(MostChoices).ToList();
        return new MeetingWork(meetings.WorkIn(draft, asker), open, open.Count == 0 ? [] : meetings.UnitsToChoose(asker), draft.Assignees);
    }

    /// <summary>Whether a draft makes other work than the one before: then the person has not seen yet what will be made.</summary>
    public static bool Differs(MeetingDraft before, MeetingDraft now, MeetingSkills meetings, Asker asker) =>
        Unchosen(now, meetings, asker) is { Count: > 0 } work && !work.Select(Words).SequenceEqual(Unchosen(before, meetings, asker).Select(Words));

    private static IReadOnlyList<ConclusionWork> Unchosen(MeetingDraft draft, MeetingSkills meetings, Asker asker) => meetings.WorkIn(draft with { Assignees = [] }, asker);

    private static (string Task, DateOnly? LastDay, string Who) Words(ConclusionWork work) =>
        (work.Task, work.Schedule.LastDay, string.Join('|', work.Leads.Concat(work.Coordinators)));
}
