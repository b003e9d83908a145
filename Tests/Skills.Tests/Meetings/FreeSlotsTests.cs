using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class FreeSlotsTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-20 08:00");
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData("2026-11-23 08:00", "2026-11-23 10:00", "23 13:30-15:30, 23 15:30-17:30, 24 07:30-09:30")]
    [InlineData("2026-11-23 09:00", "2026-11-23 11:00", "23 13:30-15:30, 23 15:30-17:30, 24 07:30-09:30")]
    [InlineData("2026-11-23 08:00", "2026-11-23 11:30", "23 13:30-17:00, 24 07:30-11:00, 24 13:30-17:00")]
    [InlineData("2026-11-23 08:00", "2026-11-23 17:00", "24 07:30-16:30, 25 07:30-16:30, 26 07:30-16:30")]
    [InlineData("2026-11-23 06:00", "2026-11-23 20:00", "")]
    [InlineData("2026-11-23 08:00", "2026-11-24 10:00", "")]
    public async Task WarningsAsync_PlaceTaken_OffersFreeTimesOfTheSameLength(string start, string end, string free)
    {
        await LogAsync("2026-11-23 08:00", "2026-11-23 11:00", "Phòng 201");

        (await FreeAsync(Draft(start, end), new NoBusyTimes())).ShouldBe(free);
    }

    [Fact]
    public async Task WarningsAsync_OnAFriday_PassesOverTheWeekendAndWhatHasPassed()
    {
        await LogAsync("2026-11-20 10:00", "2026-11-20 17:30", "Phòng 201");

        (await FreeAsync(Draft("2026-11-20 10:00", "2026-11-20 11:00"), new NoBusyTimes())).ShouldBe("20 08:00-09:00, 20 09:00-10:00, 23 07:30-08:30");
    }

    [Fact]
    public async Task WarningsAsync_OtherPlaceTaken_LeavesItsTimesFree()
    {
        await LogAsync("2026-11-23 08:00", "2026-11-23 11:00", "Phòng 201");
        await LogAsync("2026-11-23 13:30", "2026-11-23 15:30", "Phòng 202");

        (await FreeAsync(Draft("2026-11-23 08:00", "2026-11-23 10:00"), new NoBusyTimes())).ShouldStartWith("23 13:30-15:30");
    }

    [Fact]
    public async Task WarningsAsync_CalendarTaken_WarnsAndKeepsItsTimesOut()
    {
        var calendar = new OneBusyTime(new BusyTime(JournalOffice.At("2026-11-23 09:00"), JournalOffice.At("2026-11-23 16:00"), ClashReason.Chair, "Nguyễn Văn A"));
        var draft = Draft("2026-11-23 08:00", "2026-11-23 10:00");

        (await Meetings(calendar).WarningsAsync(draft, Asker, None)).OfType<MeetingWarning.Busy>().ShouldHaveSingleItem().Time.Name.ShouldBe("Nguyễn Văn A");
        (await FreeAsync(draft, calendar)).ShouldBe("24 07:30-09:30, 24 09:30-11:30, 24 13:30-15:30");
        (await FreeAsync(Draft("2026-11-23 16:00", "2026-11-23 17:00"), calendar)).ShouldBe("");
    }

    private MeetingSkills Meetings(IBusyTimes calendars)
    {
        var office = new JournalOffice(_test.Database);
        return new MeetingSkills(_test.Database, office.Shelf, office.Time, calendars);
    }

    private async Task<string> FreeAsync(MeetingDraft draft, IBusyTimes calendars)
    {
        var warnings = await Meetings(calendars).WarningsAsync(draft, Asker, None);
        var slots = warnings.OfType<MeetingWarning.FreeInstead>().SingleOrDefault()?.Slots ?? [];
        return string.Join(", ", slots.Select(slot => string.Create(CultureInfo.InvariantCulture, $"{slot.Start:dd HH:mm}-{slot.End:HH:mm}")));
    }

    private async Task LogAsync(string start, string end, string place) =>
        (await Meetings(new NoBusyTimes()).LogAsync(Draft(start, end) with { Place = place }, $"{start} {place}", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>();

    private static MeetingDraft Draft(string start, string end) => new()
    {
        Title = "Họp",
        Kind = MeetingKind.Other,
        Mode = MeetingMode.Online,
        Place = "Phòng 201",
        Start = JournalOffice.At(start),
        End = JournalOffice.At(end),
    };

    private sealed class OneBusyTime(BusyTime time) : IBusyTimes
    {
        public Task<BusyReading> ReadAsync(MeetingDraft draft, DateRange days, CancellationToken cancellationToken) =>
            Task.FromResult<BusyReading>(new BusyReading.Read([time]));
    }
}
