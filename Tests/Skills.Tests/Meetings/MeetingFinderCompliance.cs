using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Finding;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public abstract class MeetingFinderCompliance : IAsyncLifetime
{
    private const string OtherUnit = "Phòng Kế hoạch - Tài chính";
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>A Saturday.</summary>
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");
    private TestDatabase _test = null!;

    private MeetingSkills Meetings => new JournalOffice(_test.Database).Meetings;

    private MeetingFinder Finder => new(_test.Database, Meetings, new OfficeTime());

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task FindAsync_WordsDayTimeAndUnit_AllMustFit()
    {
        var monday = await LogAsync("Giao ban tuần", "2026-11-23 08:00");
        var thursday = await LogAsync("Giao ban tuần", "2026-11-26 14:00", OtherUnit);
        await LogAsync("Chuyên môn", "2026-11-23 14:00", kind: MeetingKind.Professional);

        (await FindAsync(new() { Text = "họp giao ban", Days = Day(23) })).ShouldBe(monday.Id);
        (await FindAsync(new() { Text = "giao ban", At = new TimeOnly(14, 0) })).ShouldBe(thursday.Id);
        (await FindAsync(new() { Text = "giao ban", Unit = new Unit(JournalOffice.Organization, OtherUnit) })).ShouldBe(thursday.Id);
        (await FindAsync(new() { Days = Day(26) })).ShouldBe(thursday.Id);
        (await Finder.FindAsync(new() { Text = "giao ban", Days = Day(24) }, null, Asker, None)).ShouldBeOfType<MeetingFound.None>().Near.Select(near => near.Id)
            .ShouldBe([monday.Id, thursday.Id]);
    }

    [StoreFact]
    public async Task FindAsync_NoDaySaid_MeansTheOneToComeAndElseTheLast()
    {
        var last = await LogAsync("Giao ban", "2026-11-16 08:00");
        await LogAsync("Giao ban", "2026-11-09 08:00");
        (await Finder.FindAsync(new() { Text = "giao ban" }, null, Asker, None)).ShouldBeOfType<MeetingFound.Several>().Meetings[0].Id.ShouldBe(last.Id);

        var next = await LogAsync("Giao ban", "2026-11-23 08:00");

        (await FindAsync(new() { Text = "giao ban" })).ShouldBe(next.Id);
        (await FindAsync(new() { Text = "giao ban", Days = Day(16) })).ShouldBe(last.Id);
    }

    [StoreFact]
    public async Task FindAsync_SeveralFit_NamesThemTheEarliestFirst()
    {
        var later = await LogAsync("Giao ban tuần", "2026-11-30 08:00");
        var sooner = await LogAsync("Giao ban tuần", "2026-11-23 08:00");

        (await Finder.FindAsync(new() { Text = "giao ban" }, null, Asker, None)).ShouldBeOfType<MeetingFound.Several>().Meetings.Select(meeting => meeting.Id)
            .ShouldBe([sooner.Id, later.Id]);
    }

    [StoreFact]
    public async Task FindAsync_OnlyOneOfThemMayBeChanged_MeansThatOne()
    {
        var own = await LogAsync("Giao ban", "2026-11-23 08:00");
        await LogAsync("Giao ban", "2026-11-24 08:00", OtherUnit);
        var head = Asker with { Id = "head", Standing = new Standing.Listed(new Person("head", "Hoa", JournalOffice.Secretariat, [Role.UnitHead])) };

        (await Finder.FindAsync(new() { Text = "giao ban" }, null, head, None)).ShouldBeOfType<MeetingFound.One>().Meeting.Id.ShouldBe(own.Id);
    }

    [StoreFact]
    public async Task FindAsync_Cancelled_IsToldApartAndNeverPreferred()
    {
        var cancelled = await LogAsync("Giao ban", "2026-11-23 08:00");
        await Meetings.CancelAsync(cancelled.Id, 1, "Trùng lịch", "c", Asker with { Id = "binh", Name = "Bình" }, None);

        var found = (await Finder.FindAsync(new() { Text = "giao ban", Days = Day(23) }, null, Asker, None)).ShouldBeOfType<MeetingFound.Cancelled>();
        (found.Meeting.Id, found.Last.PersonName).ShouldBe((cancelled.Id, "Bình"));

        var other = await LogAsync("Giao ban", "2026-11-23 14:00");
        (await FindAsync(new() { Text = "giao ban", Days = Day(23) })).ShouldBe(other.Id);
    }

    [StoreFact]
    public async Task FindAsync_Latest_IsTheOneSpokenOfElseTheOneTakenDownLast()
    {
        var first = await LogAsync("Giao ban", "2026-11-23 08:00");
        var second = await LogAsync("Chuyên môn", "2026-11-24 08:00");
        var others = await LogAsync("Thi đua", "2026-11-25 08:00", asker: Asker with { Id = "binh" });

        (await FindAsync(new() { Latest = true })).ShouldBe(second.Id);
        (await FindAsync(new() { Latest = true }, first.Id)).ShouldBe(first.Id);
        (await FindAsync(new(), first.Id)).ShouldBe(first.Id);
        (await FindAsync(new() { Text = "thi đua" }, first.Id)).ShouldBe(others.Id);
        (await Finder.FindAsync(new(), null, Asker, None)).ShouldBeOfType<MeetingFound.Several>();
    }

    [StoreFact]
    public async Task FindAsync_WhoMayNotSeeMeetings_IsToldSoAndShownNothing()
    {
        var meeting = await LogAsync("Giao ban", "2026-11-23 08:00");
        var stranger = Asker with { Organization = "Sở khác" };

        (await Finder.FindAsync(new() { Text = "giao ban" }, meeting.Id, Asker with { Standing = new Standing.Unlisted() }, None)).ShouldBeOfType<MeetingFound.NotPermitted>();
        (await Finder.FindAsync(new() { Latest = true }, meeting.Id, stranger, None)).ShouldBeOfType<MeetingFound.None>().Near.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task FindAsync_OthersConclusions_AreLeftOut()
    {
        await LogAsync("Giao ban", "2026-11-23 08:00", OtherUnit, conclusions: "Giao KHTC");
        var staff = Asker with { Id = "lan", Standing = new Standing.Listed(new Person("lan", "Lan", JournalOffice.Secretariat, [Role.Staff])) };

        (await Finder.FindAsync(new() { Text = "giao ban" }, null, staff, None)).ShouldBeOfType<MeetingFound.One>().Meeting.Conclusions.ShouldBeNull();
    }

    [StoreFact]
    public async Task FindAsync_DaysBeyondAnyCalendar_FindsNone() =>
        (await Finder.FindAsync(new() { Text = "giao ban", Days = new DateRange(DateOnly.MaxValue, DateOnly.MaxValue) }, null, Asker, None)).ShouldBeOfType<MeetingFound.None>();

    protected abstract Task<TestDatabase> CreateAsync();

    private static DateRange Day(int day) => DateRange.Day(new DateOnly(2026, 11, day));

    private async Task<string> FindAsync(MeetingPointer pointer, string? spokenOf = null) =>
        (await Finder.FindAsync(pointer, spokenOf, Asker, None)).ShouldBeOfType<MeetingFound.One>().Meeting.Id;

    private async Task<Meeting> LogAsync(
        string title, string start, string unit = "Văn phòng Sở", MeetingKind kind = MeetingKind.Other, Asker? asker = null, string? conclusions = null)
    {
        var draft = new MeetingDraft
        {
            Title = title,
            Kind = kind,
            Mode = MeetingMode.Online,
            Start = JournalOffice.At(start),
            End = JournalOffice.At(start).AddHours(2),
            Unit = unit,
            Conclusions = conclusions,
        };
        return (await Meetings.LogAsync(draft, Guid.NewGuid().ToString("N"), asker ?? Asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;
    }
}
