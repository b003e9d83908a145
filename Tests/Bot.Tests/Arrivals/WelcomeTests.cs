using System.Net;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Arrivals;

/// <summary>What people meet when the app is installed, in the shapes that Teams announces it.</summary>
public sealed class WelcomeTests(RunningBot bot) : IClassFixture<RunningBot>, IDisposable
{
    private string Directory => Path.Combine(bot.DataFolder, "directory.csv");

    public void Dispose() => File.Delete(Directory);

    [Fact]
    public async Task Install_ForAPerson_GreetsWithACardWhoseButtonsAreAnswered()
    {
        await ListAsync("an", "Văn phòng Sở");
        var person = bot.Person("an");

        var card = PersonInChannel.CardOf(await person.AskAsync(Installed(person)));
        var buttons = card.GetProperty("actions").EnumerateArray().ToList();

        buttons.Count.ShouldBe(3);
        buttons[0].GetProperty("title").GetString()!.ShouldContain("Văn phòng Sở");
        var answers = new List<string>();
        foreach (var button in buttons)
            answers.Add(PersonInChannel.TextOf(await person.AskAsync(person.Submit(JsonNode.Parse(button.GetProperty("data").GetRawText())!))));
        answers[0].ShouldContain("Văn phòng Sở");
        answers[0].ShouldContain("979/KH-SGDĐT");
        answers[1].ShouldContain("báo cáo", Case.Insensitive);
        answers[2].ShouldContain("xin xác nhận");
    }

    [Fact]
    public async Task Install_ForSomebodyOfNoKnownUnit_AsksAboutTheirOwnUnit()
    {
        var person = bot.Person();

        var card = PersonInChannel.CardOf(await person.AskAsync(Installed(person)));

        card.GetProperty("actions")[0].GetProperty("title").GetString().ShouldBe("Quý này đơn vị tôi có việc gì đến hạn?");
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(JsonNode.Parse(card.GetProperty("actions")[0].GetProperty("data").GetRawText())!))).ShouldContain("đơn vị nào");
    }

    [Theory]
    [InlineData("en-US", "Hello")]
    [InlineData("vi-VN", "Xin chào")]
    [InlineData(null, "Xin chào")]
    public async Task Install_SpeaksTheLanguageOfTheClient(string? locale, string word)
    {
        var person = bot.Person();
        var installed = Installed(person);
        installed["locale"] = locale;

        PersonInChannel.TextOf(await person.AskAsync(installed)).ShouldContain(word);
    }

    [Fact]
    public async Task Install_WhoseLocaleStandsInTheClientInfoOnly_SpeaksThatLanguage()
    {
        var person = bot.Person();
        var installed = Installed(person);
        installed.Remove("locale");
        installed["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB" });

        PersonInChannel.TextOf(await person.AskAsync(installed)).ShouldContain("Hello");
    }

    [Fact]
    public async Task Install_AnnouncedByBothEventsEachTwice_GreetsOnce()
    {
        var person = bot.Person();

        var answers = await Task.WhenAll(
            person.PostAsync(Installed(person)), person.PostAsync(Joined(person)), person.PostAsync(Installed(person)), person.PostAsync(Joined(person)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        (await bot.Connector.WaitAsync(person.Conversation, 1)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task Upgrade_GreetsNobody(string action)
    {
        var person = bot.Person();
        var upgraded = Installed(person);
        upgraded["action"] = action;

        (await person.AskAsync(upgraded)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Install_AfterARemoval_GreetsAgain()
    {
        var person = bot.Person();
        await person.AskAsync(Installed(person));
        var removed = Installed(person);
        removed["action"] = "remove";
        await person.AskAsync(removed);

        (await person.AskAsync(Installed(person))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Install_InATeam_GreetsShortlyOnceInTheChannelThatWasChosen()
    {
        var (team, channel) = ($"19:team-{Guid.NewGuid():N}@thread.tacv2", $"19:chosen-{Guid.NewGuid():N}@thread.tacv2");
        var person = bot.Person(conversation: team);
        var installed = InTeam(Installed(person), team);
        installed["conversation"]!["id"] = channel;
        installed["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = channel } };
        var joined = InTeam(Joined(person), team);
        joined["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = channel } };

        await Task.WhenAll(person.PostAsync(installed), person.PostAsync(joined));

        var said = (await bot.Connector.WaitAsync(channel, 1)).ShouldHaveSingleItem();
        bot.Connector.Taken.ShouldNotContain(call => call.Conversation == team);
        said.Text.ShouldContain("Xin chào mọi người");
        said.Body.Length.ShouldBeLessThan(12_000);
    }

    [Fact]
    public async Task Welcome_OfAGroup_KeepsTheUnitThatIsChosenAndQuestionsAreAboutIt()
    {
        await ListAsync("binh", "Phòng Kế hoạch - Tài chính", "văn thư; lãnh đạo");
        var person = bot.Person("binh", "19:group@thread.v2");
        var card = PersonInChannel.CardOf(await person.AskAsync(Installed(person).InGroup()));
        var save = card.GetProperty("actions").EnumerateArray().First(action => action.GetProperty("data").TryGetProperty("action", out _));
        var data = JsonNode.Parse(save.GetProperty("data").GetRawText())!;
        data["unit"] = "Văn phòng Sở";

        var kept = PersonInChannel.TextOf(await person.AskAsync(person.Submit(data).InGroup()));
        var answer = PersonInChannel.TextOf(await person.AskAsync(person.Mentioning("quý này đơn vị mình có việc gì đến hạn?").InGroup()));

        kept.ShouldContain("Văn phòng Sở");
        answer.ShouldContain("Văn phòng Sở");
        answer.ShouldNotContain("đơn vị nào");
    }

    [Theory]
    [InlineData("không có đơn vị này")]
    [InlineData("")]
    public async Task Welcome_OfAGroup_AUnitThatIsNone_IsNotKept(string unit)
    {
        var person = bot.Person();

        var answer = PersonInChannel.TextOf(await person.AskAsync(person.Submit(new JsonObject { ["action"] = "room-unit", ["unit"] = unit }).InGroup()));

        answer.ShouldContain("không thấy đơn vị này");
    }

    private static JsonObject Installed(PersonInChannel person)
    {
        var installed = person.Base("installationUpdate");
        installed["action"] = "add";
        return installed;
    }

    private static JsonObject Joined(PersonInChannel person)
    {
        var joined = person.Base("conversationUpdate");
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user-id-0" }, new JsonObject { ["id"] = TeamsWire.BotId });
        return joined;
    }

    private static JsonObject InTeam(JsonObject activity, string team)
    {
        activity["conversation"]!["conversationType"] = "channel";
        activity["conversation"]!["isGroup"] = true;
        activity["channelData"] = new JsonObject
        {
            ["eventType"] = "teamMemberAdded",
            ["team"] = new JsonObject { ["id"] = team },
            ["tenant"] = new JsonObject { ["id"] = TeamsWire.Tenant },
        };
        return activity;
    }

    private Task ListAsync(string person, string unit, string role = "chuyên viên") => File.WriteAllTextAsync(
        Directory, $"id,name,unit,role\n00000000-0000-0000-0000-{person},Nguyễn An,{unit},{role}\n");
}
