using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Finding;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingNameTests
{
    [Theory]
    [InlineData("họp giao ban", "Giao ban tuần", MeetingKind.Other, MeetingNameFit.Phrase)]
    [InlineData("hop giao ban", "Giao ban tuần", MeetingKind.Other, MeetingNameFit.Phrase)]
    [InlineData("họp giao ban", "Tuần 47", MeetingKind.Briefing, MeetingNameFit.Phrase)]
    [InlineData("cuộc họp về chuyển đổi số", "Thảo luận kế hoạch Chuyển đổi số", MeetingKind.Discussion, MeetingNameFit.Phrase)]
    [InlineData("weekly briefing", "Weekly briefing", MeetingKind.Other, MeetingNameFit.Phrase)]
    [InlineData("GIAO BAN", "GIAO BAN KHỐI", MeetingKind.Other, MeetingNameFit.Phrase)]
    [InlineData("họp giao ban Phòng Giáo dục Tiểu học", "Tháng 11", MeetingKind.Briefing, MeetingNameFit.Words)]
    [InlineData("họp cm", "Tổ chuyên môn", MeetingKind.Other, MeetingNameFit.Words)]
    [InlineData("họp rà soát TTHC", "Rà soát thủ tục hành chính", MeetingKind.Other, MeetingNameFit.Words)]
    [InlineData("chuyển đổi số thảo luận", "Thảo luận chuyển đổi số", MeetingKind.Other, MeetingNameFit.Words)]
    [InlineData("họp giao bna", "Giao ban tuần", MeetingKind.Other, MeetingNameFit.Typed)]
    [InlineData("hpọ chuyên môn", "Chuyên môn tháng 11", MeetingKind.Other, MeetingNameFit.Typed)]
    [InlineData("họp chuyên mát", "Chuyên môn tháng 11", MeetingKind.Other, MeetingNameFit.No)]
    [InlineData("họp cn", "Chuyên môn tháng 11", MeetingKind.Other, MeetingNameFit.No)]
    [InlineData("họp chuyên môm", "Họp chuyên môn", MeetingKind.Other, MeetingNameFit.Typed)]
    [InlineData("họp thi đua", "Giao ban tuần", MeetingKind.Briefing, MeetingNameFit.No)]
    [InlineData("họp giáo viên", "Giao ban", MeetingKind.Briefing, MeetingNameFit.No)]
    [InlineData("họp tài chính", "Tài trợ học bổng", MeetingKind.Other, MeetingNameFit.No)]
    [InlineData("cuộc họp đó", "Giao ban", MeetingKind.Briefing, MeetingNameFit.Phrase)]
    [InlineData("meeting just recorded", "Giao ban", MeetingKind.Briefing, MeetingNameFit.Phrase)]
    [InlineData(null, "Giao ban", MeetingKind.Briefing, MeetingNameFit.Phrase)]
    [InlineData("'; drop table meetings --", "Giao ban", MeetingKind.Briefing, MeetingNameFit.No)]
    public void Of_WordsAsPeopleTypeThem_FitTheTitleOrTheKind(string? words, string title, MeetingKind kind, object fit) =>
        new MeetingName(words).Of(Meeting(title, kind)).ShouldBe((MeetingNameFit)fit);

    [Fact]
    public void Of_TypedWithMarks_DoesNotFitOtherMarksAsAPhrase()
    {
        new MeetingName("bàn giao").Of(Meeting("Bàn giao tài sản", MeetingKind.Other)).ShouldBe(MeetingNameFit.Phrase);
        new MeetingName("bàn giao").Of(Meeting("Ban giao thông", MeetingKind.Other)).ShouldBe(MeetingNameFit.Words);
    }

    private static Meeting Meeting(string title, MeetingKind kind) => new()
    {
        Id = "1",
        Organization = JournalOffice.Organization,
        Title = title,
        Kind = kind,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At("2026-11-23 08:00"),
        End = JournalOffice.At("2026-11-23 10:00"),
        Unit = "Phòng Giáo dục Tiểu học",
        Attendance = new Attendance([], null),
        LoggedById = "an",
        LoggedAt = JournalOffice.At("2026-11-21 08:00"),
    };
}
