using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.TeamsMeetings;

/// <summary>Meetings that Teams itself tells of. It is Wednesday, 13 May 2026, 9:00.</summary>
public sealed class MeetingEventTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task End_AfterAStart_OffersTheMeetingFilledIn()
    {
        var organizer = bot.Person();
        (await TellAsync(organizer, "meetingStart", "StartTime", "2026-05-13T00:30:12.4Z")).ShouldBeEmpty();

        var card = PersonInChannel.CardOf(await TellAsync(organizer, "meetingEnd", "EndTime", "2026-05-13T02:00:48Z"));

        PersonInChannel.InputOf(card, "Title").ShouldBe("Giao ban tuần 20");
        PersonInChannel.InputOf(card, "Mode").ShouldBe("Online");
        PersonInChannel.InputOf(card, "Day").ShouldBe("2026-05-13");
        PersonInChannel.InputOf(card, "Start").ShouldBe("07:30");
        PersonInChannel.InputOf(card, "End").ShouldBe("09:00");
        PersonInChannel.InputOf(card, "Kind").ShouldBeNull();
    }

    [Fact]
    public async Task End_Confirmed_BySomebodyElseOfTheChat_IsTheirs()
    {
        var organizer = bot.Person();
        await TellAsync(organizer, "meetingStart", "StartTime", "2026-05-13T00:30:00Z");
        var card = PersonInChannel.CardOf(await TellAsync(organizer, "meetingEnd", "EndTime", "2026-05-13T02:00:00Z"));
        var clerk = bot.Person(conversation: organizer.Conversation);
        var press = PersonInChannel.Press(card, "confirm", ("Kind", "Briefing"), ("Title", "Giao ban của văn thư"));

        PersonInChannel.TextOf(await clerk.AskAsync(clerk.Submit(press))).ShouldContain("Đã ghi sổ");
        PersonInChannel.TextOf(await organizer.AskAsync(organizer.Submit(press.DeepClone()))).ShouldContain("không còn hiệu lực");
        (await clerk.TextAsync("các cuộc họp hôm nay")).ShouldContain("Giao ban của văn thư");
    }

    [Fact]
    public async Task End_OfACardThatSomebodyTookUp_IsNobodyElses()
    {
        var organizer = bot.Person();
        var card = PersonInChannel.CardOf(await TellAsync(organizer, "meetingEnd", "EndTime", "2026-05-13T02:00:00Z"));
        var clerk = bot.Person(conversation: organizer.Conversation);

        // Without kind and start it is shown again, now to the clerk.
        PersonInChannel.TextOf(await clerk.AskAsync(clerk.Submit(PersonInChannel.Press(card, "confirm")))).ShouldNotContain("Đã ghi sổ");

        PersonInChannel.TextOf(await organizer.AskAsync(organizer.Submit(PersonInChannel.Press(card, "confirm")))).ShouldContain("Thẻ này của");
    }

    [Fact]
    public async Task End_WithoutAStart_AsksForTheBeginning()
    {
        var card = PersonInChannel.CardOf(await TellAsync(bot.Person(), "meetingEnd", "EndTime", "2026-05-13T02:00:00Z"));

        PersonInChannel.InputOf(card, "Start").ShouldBeNull();
        PersonInChannel.InputOf(card, "Day").ShouldBe("2026-05-13");
    }

    [Fact]
    public async Task End_OfTheNextOccurrenceOfASeries_TakesItsOwnBeginning()
    {
        var organizer = bot.Person();
        await TellAsync(organizer, "meetingStart", "StartTime", "2026-05-06T00:30:00Z");
        var withoutStart = PersonInChannel.CardOf(await TellAsync(organizer, "meetingEnd", "EndTime", "2026-05-13T02:00:00Z"));

        PersonInChannel.InputOf(withoutStart, "Start").ShouldBeNull();
    }

    [Fact]
    public async Task End_ToldTwice_IsOfferedOnce()
    {
        var organizer = bot.Person();
        var ended = Event(organizer, "meetingEnd", "EndTime", "2026-05-13T02:00:00Z");
        ended["id"] = "the same event";
        (await organizer.AskAsync((JsonObject)ended.DeepClone())).ShouldNotBeEmpty();

        var sent = bot.Connector.Calls.Count;
        using var again = await organizer.PostAsync((JsonObject)ended.DeepClone());

        again.IsSuccessStatusCode.ShouldBeTrue();
        bot.Connector.Calls.Count.ShouldBe(sent);
    }

    [Theory]
    [InlineData("""{"Id":"m","Title":"x","MeetingType":"OneToOneCall","EndTime":"2026-05-13T02:00:00Z"}""")]
    [InlineData("""{"Id":"m","Title":"x","MeetingType":"Scheduled","EndTime":"hôm qua"}""")]
    [InlineData("""{"Title":"x","EndTime":"2026-05-13T02:00:00Z"}""")]
    [InlineData("""{"Id":{"a":1},"EndTime":[]}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public async Task Event_ThatIsNoMeetingOfTheOffice_IsPassedOver(string value)
    {
        var person = bot.Person();
        var activity = person.Base("event");
        activity["name"] = "application/vnd.microsoft.meetingEnd";
        activity["value"] = JsonNode.Parse(value);

        using var answer = await person.PostAsync(activity);

        answer.IsSuccessStatusCode.ShouldBeTrue();
        bot.Connector.Calls.ShouldAllBe(call => call.Conversation != person.Conversation);
    }

    private static Task<IReadOnlyList<JsonElement>> TellAsync(PersonInChannel person, string name, string member, string at) => person.AskAsync(Event(person, name, member, at));

    private static JsonObject Event(PersonInChannel person, string name, string member, string at)
    {
        var activity = person.Base("event");
        activity["name"] = $"application/vnd.microsoft.{name}";
        activity["value"] = new JsonObject
        {
            ["Id"] = "MCMxOTptZWV0aW5nX3RoaXM=",
            ["Title"] = "Giao ban tuần 20",
            ["MeetingType"] = "Recurring",
            ["JoinUrl"] = "https://teams.microsoft.com/l/meetup-join/x",
            [member] = at,
        };
        return activity;
    }
}
