using System.Text.Json;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public abstract class MeetingChangeCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");
    private static readonly Asker Binh = JournalOffice.AskerAt("2026-11-21 09:00", "binh");
    private TestDatabase _test = null!;

    private MeetingSkills Meetings => new JournalOffice(_test.Database).Meetings;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task ChangeAsync_SeenAsItIs_StoresTheWholeMeetingUnderTheNextVersion()
    {
        var logged = await LogAsync();
        var draft = Draft() with { Title = "Giao ban tuần", Place = "Phòng 201", Agenda = "1. Chuyển đổi số", Attendance = new Attendance(["Lan"], 9) };

        var stored = (await Meetings.ChangeAsync(logged.Id, 1, draft, "op2", Binh, None)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;
        await _test.RestartAsync();
        var found = (await Meetings.FindAsync(logged.Id, Asker, None)).ShouldNotBeNull();

        found.ShouldBeEquivalentTo(stored with { Attendance = found.Attendance });
        found.Attendance.Names.ShouldBe(["Lan"]);
        (found.Version, found.Title, found.Agenda, found.LoggedById).ShouldBe((2, "Giao ban tuần", "1. Chuyển đổi số", "an"));
        (await AuditAsync()).ShouldBe(["an meeting.log", "binh meeting.change"]);
        var (kind, body) = await LastOwedAsync();
        kind.ShouldBe("meeting.changed");
        (body.Id, body.Version, body.Title).ShouldBe((logged.Id, 2, "Giao ban tuần"));
    }

    [StoreFact]
    public async Task ChangeAsync_TwoAtOnce_OneIsStoredAndTheOtherIsToldWhatItSays()
    {
        var logged = await LogAsync();

        var outcomes = await Task.WhenAll(
            Task.Run(() => Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Của An" }, "a", Asker, None)),
            Task.Run(() => Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Của Bình" }, "b", Binh, None)));

        var won = outcomes.OfType<MeetingChanged.Stored>().ShouldHaveSingleItem().Meeting;
        var told = outcomes.OfType<MeetingChanged.ChangedMeanwhile>().ShouldHaveSingleItem().Meeting;
        (told.Title, told.Version).ShouldBe((won.Title, 2));
        (await Meetings.FindAsync(logged.Id, Asker, None))!.Title.ShouldBe(won.Title);
        (await CountAsync("outbox")).ShouldBe(2);
        (await CountAsync("audit_entries")).ShouldBe(2);
    }

    [StoreFact]
    public async Task ChangeAsync_OldCard_StoresNothingAndShowsTheMeetingAsItIs()
    {
        var logged = await LogAsync();
        await Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Mới" }, "a", Asker, None);

        var outcome = await Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Cũ" }, "b", Binh, None);

        outcome.ShouldBeOfType<MeetingChanged.ChangedMeanwhile>().Meeting.Title.ShouldBe("Mới");
        (await CountAsync("operations")).ShouldBe(2);
    }

    [StoreFact]
    public async Task ChangeAsync_SameCardTwice_IsDoneOnce()
    {
        var logged = await LogAsync();
        await Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Mới" }, "a", Asker, None);

        var again = await Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Mới" }, "a", Asker, None);

        again.ShouldBeOfType<MeetingChanged.AlreadyStored>().Meeting.Version.ShouldBe(2);
        (await CountAsync("outbox")).ShouldBe(2);
    }

    [StoreFact]
    public async Task CancelAsync_SameCardManyTimesAtOnce_IsDoneOnceAndOwedWhole()
    {
        var logged = await LogAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Meetings.CancelAsync(logged.Id, 1, " Trùng lịch ", "c", Binh, None))));

        outcomes.OfType<MeetingChanged.Stored>().ShouldHaveSingleItem().Meeting.CancelledReason.ShouldBe("Trùng lịch");
        outcomes.OfType<MeetingChanged.AlreadyStored>().Count().ShouldBe(5);
        var (kind, body) = await LastOwedAsync();
        kind.ShouldBe("meeting.cancelled");
        (body.Version, body.Title, body.CancelledReason, body.CancelledAt).ShouldBe((2, "Giao ban", "Trùng lịch", Binh.Now));
        (await CountAsync("outbox")).ShouldBe(2);
    }

    [StoreFact]
    public async Task CancelAsync_Cancelled_IsNeitherListedNorCountedNorInTheWay()
    {
        var logged = await LogAsync();
        (await Meetings.WarningsAsync(Draft(), Asker, None)).OfType<MeetingWarning.Clash>().ShouldHaveSingleItem();

        await Meetings.CancelAsync(logged.Id, 1, null, "c", Asker, None);

        (await Meetings.ListAsync(new MeetingsRequest(null, DateRange.Year(2026)), Asker, None)).Meetings.ShouldBeEmpty();
        (await Meetings.StatisticsAsync(new MeetingStatsRequest(null, null), Asker, None)).Total.ShouldBe(0);
        (await Meetings.WarningsAsync(Draft(), Asker, None)).OfType<MeetingWarning.Clash>().ShouldBeEmpty();
        (await Meetings.FindAsync(logged.Id, Asker, None)).ShouldNotBeNull().CancelledAt.ShouldBe(Asker.Now);
    }

    [StoreFact]
    public async Task ChangeAsync_CancelledMeeting_StaysCancelled()
    {
        var logged = await LogAsync();
        await Meetings.CancelAsync(logged.Id, 1, null, "c", Asker, None);

        (await Meetings.ChangeAsync(logged.Id, 2, Draft(), "d", Binh, None))
            .ShouldBeOfType<MeetingChanged.ChangedMeanwhile>().Meeting.CancelledAt.ShouldNotBeNull();
        (await Meetings.CancelAsync(logged.Id, 2, null, "e", Binh, None)).ShouldBeOfType<MeetingChanged.ChangedMeanwhile>();
        (await CountAsync("outbox")).ShouldBe(2);
    }

    [StoreFact]
    public async Task ChangeAsync_MovedWithinItsOwnTime_DoesNotClashWithItself()
    {
        var logged = await LogAsync();

        var stored = await Meetings.ChangeAsync(logged.Id, 1, Draft() with { End = Draft().End!.Value.AddHours(1) }, "a", Asker, None);

        stored.ShouldBeOfType<MeetingChanged.Stored>().Warnings.OfType<MeetingWarning.Clash>().ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ChangeAsync_OtherOrganizationsOrNoMeeting_IsNotFound()
    {
        var logged = await LogAsync();
        var stranger = Binh with { Organization = "Sở khác" };

        (await Meetings.ChangeAsync(logged.Id, 1, Draft(), "a", stranger, None)).ShouldBe(new MeetingChanged.NotFound());
        (await Meetings.CancelAsync(logged.Id, 1, null, "b", stranger, None)).ShouldBe(new MeetingChanged.NotFound());
        (await Meetings.CancelAsync("' or 1=1 --", 1, null, "c", Binh, None)).ShouldBe(new MeetingChanged.NotFound());
        (await CountAsync("outbox")).ShouldBe(1);
    }

    [StoreFact]
    public async Task ChangeAsync_NotFilledIn_StoresNothing()
    {
        var logged = await LogAsync();

        (await Meetings.ChangeAsync(logged.Id, 1, Draft() with { End = null }, "a", Asker, None))
            .ShouldBeOfType<MeetingChanged.Invalid>().Errors.ShouldBe([new(MeetingField.End, FieldProblem.Missing)]);
        (await Meetings.CancelAsync(logged.Id, 1, new string('a', 9000), "b", Asker, None))
            .ShouldBeOfType<MeetingChanged.Invalid>().Errors.ShouldBe([new(MeetingField.Reason, FieldProblem.TooLong)]);
        (await Meetings.FindAsync(logged.Id, Asker, None))!.Version.ShouldBe(1);
    }

    [StoreFact]
    public async Task ReinstateAsync_WithinTheTime_StandsAgainAndIsOwed()
    {
        var logged = await LogAsync();
        await Meetings.CancelAsync(logged.Id, 1, "Nhầm", "c", Binh, None);

        var stored = (await Meetings.ReinstateAsync(logged.Id, 2, "r", Binh with { Now = Binh.Now.AddMinutes(10) }, None)).ShouldBeOfType<MeetingChanged.Stored>().Meeting;

        (stored.Version, stored.CancelledAt, stored.CancelledReason).ShouldBe((3, null, null));
        (await Meetings.ListAsync(new MeetingsRequest(null, DateRange.Year(2026)), Asker, None)).Meetings.ShouldHaveSingleItem().Version.ShouldBe(3);
        (await AuditAsync()).ShouldBe(["an meeting.log", "binh meeting.cancel", "binh meeting.reinstate"]);
        var (kind, body) = await LastOwedAsync();
        (kind, body.Version, body.CancelledAt).ShouldBe(("meeting.changed", 3, null));
        (await Meetings.ReinstateAsync(logged.Id, 2, "r", Binh, None)).ShouldBeOfType<MeetingChanged.AlreadyStored>();
        (await CountAsync("outbox")).ShouldBe(3);
    }

    [StoreFact]
    public async Task ReinstateAsync_TooLateOrStandingOrAnotherVersion_StoresNothing()
    {
        var logged = await LogAsync();
        (await Meetings.ReinstateAsync(logged.Id, 1, "r1", Binh, None)).ShouldBeOfType<MeetingChanged.ChangedMeanwhile>();
        await Meetings.CancelAsync(logged.Id, 1, null, "c", Binh, None);

        (await Meetings.ReinstateAsync(logged.Id, 2, "r2", Binh with { Now = Binh.Now.AddMinutes(10).AddTicks(1) }, None)).ShouldBeOfType<MeetingChanged.TooLate>();
        (await Meetings.ReinstateAsync(logged.Id, 1, "r3", Binh, None)).ShouldBeOfType<MeetingChanged.ChangedMeanwhile>();
        (await Meetings.ReinstateAsync(logged.Id, 2, "r4", Binh with { Organization = "Sở khác" }, None)).ShouldBe(new MeetingChanged.NotFound());
        (await CountAsync("outbox")).ShouldBe(2);
    }

    [StoreFact]
    public async Task ReinstateAsync_TwoAtOnce_OneIsStored()
    {
        var logged = await LogAsync();
        await Meetings.CancelAsync(logged.Id, 1, null, "c", Binh, None);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(each => Task.Run(() => Meetings.ReinstateAsync(logged.Id, 2, $"r{each}", Binh, None))));

        outcomes.OfType<MeetingChanged.Stored>().ShouldHaveSingleItem();
        outcomes.OfType<MeetingChanged.ChangedMeanwhile>().Count().ShouldBe(3);
        (await CountAsync("outbox")).ShouldBe(3);
    }

    [StoreFact]
    public async Task ChangedMeanwhile_SaysWhoWroteLastAndWhen()
    {
        var logged = await LogAsync();
        await Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Mới" }, "a", Binh, None);

        var told = (await Meetings.ChangeAsync(logged.Id, 1, Draft() with { Title = "Cũ" }, "b", Asker, None)).ShouldBeOfType<MeetingChanged.ChangedMeanwhile>();

        (told.Last.PersonId, told.Last.At).ShouldBe(("binh", Binh.Now));
        (await Meetings.VersionAsync(logged.Id, 1, Asker, None))!.Title.ShouldBe("Giao ban");
        (await Meetings.VersionAsync(logged.Id, 3, Asker, None)).ShouldBeNull();
        (await Meetings.VersionAsync(logged.Id, 1, Asker with { Organization = "Sở khác" }, None)).ShouldBeNull();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static MeetingDraft Draft() => new()
    {
        Title = "Giao ban",
        Kind = MeetingKind.Briefing,
        Mode = MeetingMode.Online,
        Start = JournalOffice.At("2026-11-23 08:00"),
        End = JournalOffice.At("2026-11-23 10:00"),
        Unit = "Văn phòng Sở",
    };

    private async Task<Meeting> LogAsync() => (await Meetings.LogAsync(Draft(), "op1", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

    private async Task<(string Kind, Meeting Body)> LastOwedAsync()
    {
        const string last = "from outbox order by number desc limit 1";
        var kind = await _test.Database.FindAsync<string>($"select kind {last}", null, None);
        var body = await _test.Database.FindAsync<string>($"select body {last}", null, None);
        return (kind!, JsonSerializer.Deserialize(body!, JournalJson.Default.Meeting)!);
    }

    private Task<IReadOnlyList<string>> AuditAsync() =>
        _test.Database.QueryAsync<string>("select person_id || ' ' || action from audit_entries order by number", null, None);

    private async Task<long> CountAsync(string table) => await _test.Database.FindAsync<long>($"select count(*) from {table}", null, None);
}
