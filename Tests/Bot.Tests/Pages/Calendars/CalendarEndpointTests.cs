using System.Net;
using System.Net.Http.Headers;

namespace Assistant.Bot.Tests.Pages.Calendars;

/// <summary>The calendar of whoever sits at this machine.</summary>
public sealed class CalendarEndpointTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Office = "/calendar.ics?unit=V%C4%83n%20ph%C3%B2ng%20S%E1%BB%9F";

    [Fact]
    public async Task Calendar_OfAUnit_HoldsTheLastDaysOfWhatItLeads()
    {
        using var response = await bot.Http.GetAsync(new Uri(Office, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        var text = await response.Content.ReadAsStringAsync();
        var events = CalendarParser.Events(text);
        events.Select(each => each["UID"]).Distinct().Count().ShouldBe(events.Count);
        var graded = events.Single(each => CalendarParser.Text(each["SUMMARY"]).Contains("chấm điểm, xếp loại công tác dân vận", StringComparison.OrdinalIgnoreCase));
        graded["DTSTART;VALUE=DATE"].ShouldBe("20261231");
        CalendarParser.Text(graded["DESCRIPTION"]).ShouldContain("979/KH-SGDĐT, mục 3.4, dòng");
        CalendarParser.Lines(text).ShouldContain(("X-WR-CALNAME", "Hạn việc – Văn phòng Sở"));
        CalendarParser.Lines(text).ShouldContain(line => line.Name == "REFRESH-INTERVAL;VALUE=DURATION");
    }

    [Fact]
    public async Task Calendar_BeforeADay_EndsOnTheDayBeforeIt()
    {
        var events = CalendarParser.Events(await bot.Http.GetStringAsync(new Uri("/calendar.ics", UriKind.Relative)));

        // "trước ngày 5 tháng 12": the last allowed day is the 4th.
        events.ShouldContain(each => each["DTSTART;VALUE=DATE"] == "20261204" && each["SUMMARY"].StartsWith("Nộp", StringComparison.Ordinal));
        events.ShouldNotContain(each => each["DTSTART;VALUE=DATE"] == "20261205");
    }

    [Fact]
    public async Task Calendar_ThatHasNotChanged_IsNotSentAgain()
    {
        using var first = await bot.Http.GetAsync(new Uri(Office, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Office, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));

        using var second = await bot.Http.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/calendar.ics?unit=Ph%C3%B2ng%20kh%C3%B4ng%20c%C3%B3")]
    [InlineData("/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    [InlineData("/calendar/x.ics")]
    public async Task Calendar_ThatIsNone_IsNotFound(string address)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
