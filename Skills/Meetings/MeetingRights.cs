using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings;

/// <summary>What a person may do with meetings and see of them.</summary>
internal sealed class MeetingRights(PlanShelf shelf)
{
    private readonly PermissionDesk _permissions = new(shelf);

    /// <summary>Why a person may not take a meeting down; null when the person may.</summary>
    public Refusal? RefuseToLog(MeetingDraft draft, Asker asker) =>
        _permissions.RefuseMeeting(asker, Deed.LogMeeting, asker.Organization, draft.Unit, loggedById: null);

    /// <summary>Why a person may not change or cancel a meeting as it is stored; null when the person may.</summary>
    public Refusal? RefuseToChange(Meeting meeting, Asker asker) =>
        _permissions.RefuseMeeting(asker, Deed.ChangeMeeting, meeting.Organization, meeting.Unit, meeting.LoggedById);

    /// <summary>Why a person may not give a meeting to another unit, which is to take it down for that unit; null when the person may, or the unit stays.</summary>
    public Refusal? RefuseToMove(Meeting before, MeetingDraft draft, Asker asker) =>
        string.Equals(before.Unit, draft.Unit, StringComparison.Ordinal) ? null : RefuseToLog(draft, asker);

    /// <summary>Who attended and what was concluded is left out where the asker may not see it.</summary>
    public Meeting Shown(Meeting meeting, Asker asker) =>
        _permissions.RefuseMeeting(asker, Deed.ReadConclusions, meeting.Organization, meeting.Unit, meeting.LoggedById) is null
            ? meeting
            : meeting with { Attendance = new Attendance([], null), Conclusions = null };
}
