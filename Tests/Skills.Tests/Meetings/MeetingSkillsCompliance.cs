using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public abstract class MeetingSkillsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");
    private TestDatabase _test = null!;

    private MeetingSkills Meetings => new JournalOffice(_test.Database).Meetings;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task PrepareAsync_SlotsMissing_AsksForThemAndInventsNothing()
    {
        var prepared = await Meetings.PrepareAsync(
            new LogMeetingRequest { Title = "Giao ban", Kind = MeetingKind.Briefing, Start = JournalOffice.At("2026-11-23 08:00") }, Asker, None);

        prepared.Draft.Missing.ShouldBe([MeetingField.Mode, MeetingField.End]);
        prepared.Draft.End.ShouldBeNull();
        (await CountAsync("meetings")).ShouldBe(0);
    }

    [StoreFact]
    public async Task LogAsync_Confirmed_IsStoredAsItWasConfirmed()
    {
        var draft = Draft() with { Chair = "Nguyễn Văn A", Place = "Phòng 201", Attendance = new Attendance(["Lan", "Minh"], 15), Conclusions = "Giao KHTC" };
        var stored = (await Meetings.LogAsync(draft, "op1", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

        await _test.RestartAsync();
        var listed = (await Meetings.ListAsync(new MeetingsRequest(null, DateRange.Month(2026, 11)), Asker, None)).Meetings.ShouldHaveSingleItem();

        listed.ShouldBeEquivalentTo(stored with { Attendance = listed.Attendance });
        listed.Attendance.Names.ShouldBe(["Lan", "Minh"]);
        listed.Attendance.Count.ShouldBe(15);
        listed.Start.Offset.ShouldBe(TimeSpan.FromHours(7));
        (await CountAsync("audit_entries")).ShouldBe(1);
        (await CountAsync("outbox")).ShouldBe(1);
    }

    [StoreFact]
    public async Task LogAsync_SameCardTwice_IsStoredOnce()
    {
        var first = (await Meetings.LogAsync(Draft(), "op1", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>();

        var second = await Meetings.LogAsync(Draft() with { Title = "Khác" }, "op1", Asker, None);

        second.ShouldBeOfType<MeetingLogged.AlreadyStored>().Meeting.Id.ShouldBe(first.Meeting.Id);
        (await CountAsync("meetings")).ShouldBe(1);
    }

    [StoreFact]
    public async Task LogAsync_NotFilledIn_StoresNothing()
    {
        var outcome = await Meetings.LogAsync(Draft() with { End = null, Mode = (MeetingMode)77 }, "op1", Asker, None);

        outcome.ShouldBeOfType<MeetingLogged.Invalid>().Errors.ShouldBe(
            [new(MeetingField.End, FieldProblem.Missing), new(MeetingField.Mode, FieldProblem.NotAChoice)]);
        (await CountAsync("meetings")).ShouldBe(0);
    }

    [StoreFact]
    public async Task PrepareAsync_SameChairPlaceOrUnitAtThatTime_WarnsOfTheClash()
    {
        await Meetings.LogAsync(Draft() with { Chair = "Nguyễn Văn A", Place = "Phòng 201", Unit = "Văn phòng Sở" }, "op1", Asker, None);

        (await ClashAsync(Draft() with { Chair = "nguyen van a" })).ShouldBe(ClashReason.Chair);
        (await ClashAsync(Draft() with { Place = "phòng 201" })).ShouldBe(ClashReason.Place);
        (await ClashAsync(Draft() with { Unit = "Văn phòng Sở" })).ShouldBe(ClashReason.Unit);
        (await ClashAsync(Draft() with { Unit = "Phòng khác" })).ShouldBeNull();
        (await ClashAsync(Draft() with { Place = "Phòng 201", Start = Draft().End, End = Draft().End!.Value.AddHours(1) })).ShouldBeNull();
    }

    [StoreFact]
    public async Task PrepareAsync_WouldLeaveFewerOnlineThanThePlansAsk_SuggestsOnline()
    {
        (await TargetWarningAsync(MeetingMode.InPerson)).ShouldNotBeNull().Citation.ShouldNotBeNull();
        (await TargetWarningAsync(MeetingMode.Online)).ShouldBeNull();
        for (var i = 0; i < 2; i++)
            await Meetings.LogAsync(Draft() with { Start = Draft().Start!.Value.AddDays(i), End = Draft().End!.Value.AddDays(i) }, $"op{i}", Asker, None);

        // Two of three are online: 66 percent.
        (await TargetWarningAsync(MeetingMode.InPerson)).ShouldBeNull();
    }

    [StoreFact]
    public async Task StatisticsAsync_Year_CountsOnlineAgainstTheTarget()
    {
        await Meetings.LogAsync(Draft(), "a", Asker, None);
        await Meetings.LogAsync(Draft() with { Mode = MeetingMode.InPerson, Unit = "Văn phòng Sở" }, "b", Asker, None);
        await Meetings.LogAsync(Draft() with { Mode = MeetingMode.Hybrid, Start = JournalOffice.At("2025-11-21 08:00"), End = JournalOffice.At("2025-11-21 09:00") }, "c", Asker, None);

        var all = await Meetings.StatisticsAsync(new MeetingStatsRequest(null, null), Asker, None);
        var one = await Meetings.StatisticsAsync(new MeetingStatsRequest(JournalOffice.Secretariat, null), Asker, None);

        (all.Total, all.Online, all.Hybrid, all.YearBefore.Count, all.OnlinePercent).ShouldBe((2, 1, 0, 1, 50m));
        all.Target!.Value.ShouldBe(60);
        all.Source!.Source.ShouldBe("000_e7c52a634e72112d.txt");
        (one.Total, one.Online).ShouldBe((1, 0));
    }

    [StoreFact]
    public async Task ListAsync_OtherOrganization_SeesNothing()
    {
        await Meetings.LogAsync(Draft(), "a", Asker, None);

        var listed = await Meetings.ListAsync(new MeetingsRequest(null, DateRange.Year(2026)), Asker with { Organization = "Sở khác" }, None);

        listed.Meetings.ShouldBeEmpty();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static MeetingDraft Draft() => new()
    {
        Title = "Giao ban",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At("2026-11-23 08:00"),
        End = JournalOffice.At("2026-11-23 10:00"),
    };

    private async Task<ClashReason?> ClashAsync(MeetingDraft draft) =>
        (await Meetings.WarningsAsync(draft, Asker, None)).OfType<MeetingWarning.Clash>().SingleOrDefault()?.Reason;

    private async Task<MeetingWarning.BelowOnlineTarget?> TargetWarningAsync(MeetingMode mode) =>
        (await Meetings.WarningsAsync(Draft() with { Mode = mode }, Asker, None)).OfType<MeetingWarning.BelowOnlineTarget>().SingleOrDefault();

    private async Task<long> CountAsync(string table) => await _test.Database.FindAsync<long>($"select count(*) from {table}", null, None);
}
