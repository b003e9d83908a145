using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingRulesTests
{
    private static readonly MeetingRules Rules = new(new OfficeTime());
    private static readonly PlanLibrary Library = LabelledPlans.Load();
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");

    [Theory]
    [InlineData(MeetingKind.Dissemination, "2026-11-23 08:00", "2026-11-23 17:00", 0.5)]
    [InlineData(MeetingKind.Dissemination, "2026-11-23 08:00", "2026-11-23 12:00", null)]
    [InlineData(MeetingKind.Professional, "2026-11-23 08:00", "2026-11-23 17:00", null)]
    [InlineData(MeetingKind.Professional, "2026-11-23 07:30", "2026-11-24 09:30", 1.0)]
    [InlineData(MeetingKind.Discussion, "2026-11-23 07:30", "2026-11-24 11:30", null)]
    [InlineData(MeetingKind.Discussion, "2026-11-23 07:30", "2026-11-24 17:30", 1.5)]
    [InlineData(MeetingKind.Briefing, "2026-11-23 07:30", "2026-11-24 17:30", null)]
    public void Check_LongerThanItsKindMay_WarnsAndCitesTheRule(MeetingKind kind, string start, string end, double? cap)
    {
        var warning = Warnings(Draft(kind, start, end)).OfType<MeetingWarning.TooLong>().SingleOrDefault();

        ((double?)warning?.Rule.MaxDays).ShouldBe(cap);
        warning?.Source.Source.ShouldBe("000_e7c52a634e72112d.txt");
    }

    [Theory]
    [InlineData("hội nghị quán triệt", MeetingKind.Dissemination, null, true)]
    [InlineData("hội nghị quán triệt", MeetingKind.Briefing, "quán triệt", false)]
    [InlineData("hội nghị quán triệt", MeetingKind.Other, "Hội nghị quán triệt nghị quyết", true)]
    [InlineData("Cuộc họp chuyên môn", MeetingKind.Professional, null, true)]
    [InlineData("các hội nghị quan trọng cần thảo luận", MeetingKind.Discussion, null, true)]
    [InlineData("họp giao ban", MeetingKind.Briefing, null, true)]
    [InlineData("các cuộc họp", MeetingKind.Briefing, null, true)]
    [InlineData("các cuộc họp khác", MeetingKind.Briefing, null, false)]
    [InlineData("các cuộc họp khác", MeetingKind.Other, null, true)]
    [InlineData("hội nghị sơ kết, tổng kết", MeetingKind.Other, "họp thường", false)]
    [InlineData("hội nghị tổng kết", MeetingKind.Other, "Hội nghị tổng kết năm 2026", true)]
    public void Holds_RuleOfSomePlan_IsMatchedByWords(string rule, MeetingKind kind, string? title, bool holds) =>
        MeetingRules.Holds(new MeetingRule(rule, 1, new Evidence(LineSpan.Of(1), rule)), kind, title).ShouldBe(holds);

    [Theory]
    [InlineData("2026-11-21 08:00", "2026-11-21 09:00", "2026-11-21")]
    [InlineData("2026-11-20 08:00", "2026-11-23 09:00", "2026-11-21")]
    [InlineData("2026-09-02 08:00", "2026-09-02 09:00", "2026-09-02")]
    [InlineData("2026-11-23 08:00", "2026-11-23 09:00", null)]
    public void Check_OnARestDay_NamesTheFirst(string start, string end, string? day)
    {
        var warning = Warnings(Draft(MeetingKind.Other, start, end)).OfType<MeetingWarning.OnRestDay>().SingleOrDefault();

        (warning is null ? null : warning.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(day);
    }

    [Theory]
    [InlineData("2026-11-23 07:30", "2026-11-23 17:30", false)]
    [InlineData("2026-11-23 07:00", "2026-11-23 09:00", true)]
    [InlineData("2026-11-23 16:00", "2026-11-23 18:00", true)]
    [InlineData("2026-11-23 19:00", "2026-11-23 21:00", true)]
    public void Check_OutsideWorkingHours_Warns(string start, string end, bool warns) =>
        Warnings(Draft(MeetingKind.Other, start, end)).OfType<MeetingWarning.OutsideWorkingHours>().Any().ShouldBe(warns);

    [Fact]
    public void Check_EndsBeforeStart_Warns() =>
        Warnings(Draft(MeetingKind.Other, "2026-11-23 10:00", "2026-11-23 09:00")).ShouldBe([new MeetingWarning.EndsBeforeStart()]);

    [Fact]
    public void Check_NoEnd_IsNotGuessed() =>
        Warnings(Draft(MeetingKind.Dissemination, "2026-11-23 08:00", "2026-11-23 17:00") with { End = null }).ShouldBeEmpty();

    private static List<MeetingWarning> Warnings(MeetingDraft draft) => [.. Rules.Check(draft, Library, Asker)];

    private static MeetingDraft Draft(MeetingKind kind, string start, string end) => new()
    {
        Title = "Họp",
        Kind = kind,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At(start),
        End = JournalOffice.At(end),
    };
}
