using Assistant.Bot.Graph.Addresses;
using Assistant.Bot.Outbox;
using Assistant.Skills.Meetings;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Outbox;

public sealed class CalendarBusyTimesTests
{
    private static readonly DateTimeOffset Nine = JournalInGraph.Monday.AddHours(1);

    [NeedsGraphDescription]
    public async Task Warnings_ChairAndRoomTaken_SaysWhoAndNeverForWhat()
    {
        await using var office = await StartAsync();
        office.Office.Graph.AddEvent("lan@contoso.vn", "Khám bệnh", Nine, Nine.AddHours(2));
        office.Office.Graph.AddEvent("phong1@contoso.vn", "Tiếp dân", Nine, Nine.AddHours(1));

        var warnings = await WarningsAsync(office, Draft(Nine));

        warnings.OfType<MeetingWarning.Busy>().Select(busy => (busy.Time.Taken, busy.Time.Name, busy.Time.End)).ShouldBe(
            [(ClashReason.Chair, "Trần Thị Lan", Nine.AddHours(2)), (ClashReason.Place, "Phòng họp số 1", Nine.AddHours(1))]);
        warnings.OfType<MeetingWarning.FreeInstead>().ShouldHaveSingleItem();
        string.Join(' ', warnings).ShouldNotContain("Khám bệnh");
    }

    [NeedsGraphDescription]
    public async Task Warnings_AMeetingOfTheJournalInTheCalendar_IsNamedOnceByTheJournal()
    {
        await using var office = await StartAsync();
        await office.LogAsync(Draft(Nine));
        await office.DeliverAsync();
        office.Office.Graph.AddEvent("phong1@contoso.vn", "Tiếp dân", Nine.AddMinutes(30), Nine.AddHours(1));

        var warnings = await WarningsAsync(office, Draft(Nine) with { Title = "Họp khác" });

        warnings.OfType<MeetingWarning.Clash>().ShouldHaveSingleItem().Other.Title.ShouldBe("Giao ban tuần");
        warnings.OfType<MeetingWarning.Busy>().ShouldHaveSingleItem().Time.Start.ShouldBe(Nine.AddMinutes(30));
    }

    [NeedsGraphDescription]
    public async Task Log_GraphRefuses_TakesTheMeetingAndSaysThatTheCalendarsWereNotAsked()
    {
        await using var office = await StartAsync();
        office.Office.Graph.Faults.Next(new GraphFault.Refused(403, "accessDenied"), "POST", "/getSchedule");

        var logged = (await Skills(office).LogAsync(Draft(Nine), "card", office.Asker(), default)).ShouldBeOfType<MeetingLogged.Stored>();

        logged.Warnings.OfType<MeetingWarning.CalendarsNotAsked>().ShouldHaveSingleItem();
        logged.Warnings.ShouldNotContain(warning => warning is MeetingWarning.FreeInstead);
    }

    [NeedsGraphDescription]
    public async Task Log_GraphIsSlow_DoesNotWaitForIt()
    {
        await using var office = await StartAsync();
        office.Office.Graph.Faults.Next(new GraphFault.Delayed(TimeSpan.FromSeconds(20)), "POST", "/getSchedule");
        var skills = Skills(office, TimeProvider.System);
        var started = TimeProvider.System.GetTimestamp();

        var first = (await skills.LogAsync(Draft(Nine), "card", office.Asker(), default)).ShouldBeOfType<MeetingLogged.Stored>();
        var second = await skills.WarningsAsync(Draft(Nine.AddDays(1)), office.Asker(), default);

        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(10));
        first.Warnings.OfType<MeetingWarning.CalendarsNotAsked>().ShouldHaveSingleItem();
        second.OfType<MeetingWarning.CalendarsNotAsked>().ShouldHaveSingleItem("they are left alone for a while");
        office.Office.Graph.Faults.Stop();
    }

    [NeedsGraphDescription]
    public async Task Warnings_NobodyHasAnAddress_AsksNothing()
    {
        await using var office = await JournalInGraph.StartAsync();

        (await WarningsAsync(office, Draft(Nine))).ShouldNotContain(warning => warning is MeetingWarning.CalendarsNotAsked);

        office.Office.Graph.Requests.ShouldBeEmpty();
    }

    private static async Task<JournalInGraph> StartAsync()
    {
        var office = await JournalInGraph.StartAsync();
        office.People.Add("Trần Thị Lan", "lan@contoso.vn");
        office.Options.Rooms["Phòng họp số 1"] = "phong1@contoso.vn";
        office.Office.Graph.AddMailbox("lan@contoso.vn");
        office.Office.Graph.AddRoom("phong1@contoso.vn");
        return office;
    }

    private static MeetingDraft Draft(DateTimeOffset start) => JournalInGraph.Draft() with { Start = start, End = start.AddHours(1) };

    private static Task<IReadOnlyList<MeetingWarning>> WarningsAsync(JournalInGraph office, MeetingDraft draft) =>
        Skills(office).WarningsAsync(draft, office.Asker(), default);

    private static MeetingSkills Skills(JournalInGraph office, TimeProvider? clock = null)
    {
        var journal = office.Journal;
        var calendars = new CalendarBusyTimes(
            office.Office.Connect().Calendar,
            new AddressBook(Options.Create(office.Options), office.People),
            new KeptEvents(office.Test.Database, office.Clock),
            journal.Time,
            clock ?? office.Clock,
            NullLogger<CalendarBusyTimes>.Instance);
        return new MeetingSkills(office.Test.Database, journal.Shelf, journal.Time, calendars);
    }
}
