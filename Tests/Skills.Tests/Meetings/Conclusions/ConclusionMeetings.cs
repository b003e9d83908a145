using Assistant.Knowledge.Storage;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Tests.Answering;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

/// <summary>Meetings that gave work.</summary>
internal static class ConclusionMeetings
{
    public static Meeting Meeting(string id, DateTimeOffset held, string conclusions) => new()
    {
        Id = id,
        Organization = LabelledOffice.So,
        Title = "giao ban tuần",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Online,
        Start = held,
        End = held.AddHours(1),
        Attendance = new Attendance([], 12),
        Conclusions = conclusions,
        LoggedById = "an",
        LoggedAt = held.AddHours(2),
    };

    public static PlanReading PlanOf(Meeting meeting) => ConclusionPlan.Of(
        meeting,
        new ConclusionReader().Read(meeting.Conclusions, new ConclusionContext(meeting.Start, LabelledOffice.Office, LabelledOffice.On(DateOnly.FromDateTime(meeting.Start.DateTime)))));
}
