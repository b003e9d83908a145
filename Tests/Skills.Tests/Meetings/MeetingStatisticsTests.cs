using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingStatisticsTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");
    private TestDatabase _test = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.OnSqliteAsync();
        await LogAsync("2026-01-12 07:30", "2026-01-12 17:30", MeetingMode.Online, "Văn phòng Sở");
        await LogAsync("2026-01-13 08:00", "2026-01-13 09:30", MeetingMode.InPerson, "van phong so");
        await LogAsync("2026-01-14 08:00", "2026-01-14 09:00", MeetingMode.Online, "Văn phòng Sở");
        await LogAsync("2026-03-10 08:00", "2026-03-10 10:00", MeetingMode.Hybrid, null);
        await LogAsync("2025-03-10 08:00", "2025-03-10 10:00", MeetingMode.Hybrid, "Văn phòng Sở");
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task StatisticsAsync_Year_CountsHoursUnitsAndMonths()
    {
        var counted = await CountAsync(new MeetingStatsRequest(null, null), LastYear.Unknown);

        (counted.Total, counted.Online, counted.Hybrid, counted.Hours).ShouldBe((4, 2, 1, 12.5m));
        counted.ByUnit.ShouldBe([new("Văn phòng Sở", new MeetingTally(3, 2, 10.5m)), new(null, new MeetingTally(1, 0, 2))]);
        counted.ByMonth.ShouldBe(
            [new(new DateOnly(2026, 1, 1), new MeetingTally(3, 2, 10.5m)), new(new DateOnly(2026, 3, 1), new MeetingTally(1, 0, 2))]);
    }

    [Fact]
    public async Task StatisticsAsync_NothingConfigured_ComparesWithTheJournal()
    {
        var counted = await CountAsync(new MeetingStatsRequest(null, null), LastYear.Unknown);

        counted.YearBefore.ShouldBe(new MeetingsBefore.InTheJournal(1));
        counted.ChangePercent.ShouldBe(300);
    }

    [Theory]
    [InlineData(10, 9, -60)]
    [InlineData(11, 9, -63.6)]
    [InlineData(1, 0, 300)]
    public async Task StatisticsAsync_LastYearConfigured_HoldsTheCountAgainstTenPercentFewerAndCitesThePlan(int before, int most, double change)
    {
        var counted = await CountAsync(new MeetingStatsRequest(null, null), Configured(before));

        counted.YearBefore.ShouldBe(new MeetingsBefore.Configured(2025, before));
        decimal.Round(counted.ChangePercent!.Value, 1).ShouldBe((decimal)change);
        var goal = counted.Reduction.ShouldNotBeNull();
        (goal.Target.Value, goal.Most, goal.Source.Source, goal.Source.Lines.First).ShouldBe((10, most, "000_e7c52a634e72112d.txt", 25));
        counted.Citations.Count.ShouldBe(2);
    }

    [Fact]
    public async Task StatisticsAsync_QuarterOrUnit_TakesTheJournalAndAllowsNoNumber()
    {
        var quarter = await CountAsync(new MeetingStatsRequest(null, DateRange.Quarter(2026, 1)), Configured(100));
        var unit = await CountAsync(new MeetingStatsRequest(JournalOffice.Secretariat, null), Configured(100));

        quarter.YearBefore.ShouldBe(new MeetingsBefore.InTheJournal(1));
        unit.YearBefore.ShouldBe(new MeetingsBefore.InTheJournal(1));
        (quarter.Reduction!.Most, unit.Reduction!.Most).ShouldBe((null, null));
        unit.Total.ShouldBe(3);
    }

    [Fact]
    public async Task StatisticsAsync_NoYearBefore_SaysNoChange()
    {
        var counted = await CountAsync(new MeetingStatsRequest(null, DateRange.Month(2026, 1)), LastYear.Unknown);

        counted.ChangePercent.ShouldBeNull();
        counted.YearBefore.Count.ShouldBe(0);
    }

    private static LastYear Configured(int count) => new(new Dictionary<int, int> { [2025] = count });

    private Task<MeetingsCounted> CountAsync(MeetingStatsRequest request, LastYear lastYear) => Meetings(lastYear).StatisticsAsync(request, Asker, None);

    private MeetingSkills Meetings(LastYear lastYear)
    {
        var office = new JournalOffice(_test.Database, SamplePlans.All);
        return new MeetingSkills(_test.Database, office.Shelf, office.Time, null, lastYear);
    }

    private async Task LogAsync(string start, string end, MeetingMode mode, string? unit)
    {
        var draft = new MeetingDraft
        {
            Title = "Họp",
            Kind = MeetingKind.Other,
            Mode = mode,
            Start = JournalOffice.At(start),
            End = JournalOffice.At(end),
            Unit = unit,
        };
        (await Meetings(LastYear.Unknown).LogAsync(draft, start, Asker, None)).ShouldBeOfType<MeetingLogged.Stored>();
    }
}
