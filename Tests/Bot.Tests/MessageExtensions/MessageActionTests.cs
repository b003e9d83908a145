using System.Net;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Bot.Tests.MessageExtensions;

/// <summary>Taking a message of any chat down, in the shapes in which Teams opens the window and sends what its card holds.</summary>
public sealed class MessageActionTests(RunningBot bot) : IClassFixture<RunningBot>, IDisposable
{
    private const string Invitation = "<div><div>Kính mời dự <b>họp giao ban</b> Văn phòng lúc 8h thứ Hai tuần tới, trực tuyến, 2 tiếng.</div></div>";

    private string Directory => Path.Combine(bot.DataFolder, "directory.csv");

    public void Dispose() => File.Delete(Directory);

    [Fact]
    public async Task Meeting_OpensAWindowFilledInFromTheMessage()
    {
        var window = await MessageWindow.OpenAsync(bot.Person(), "ghi-hop", Invitation);

        window.GetProperty("type").GetString().ShouldBe("continue");
        window.GetProperty("value").GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        window.GetProperty("value").GetProperty("card").GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.adaptive");
        var card = MessageWindow.CardOf(window);
        PersonInChannel.InputOf(card, "Kind").ShouldBe("Briefing");
        PersonInChannel.InputOf(card, "Mode").ShouldBe("Online");
        PersonInChannel.InputOf(card, "Day").ShouldBe("2026-05-18");
        PersonInChannel.InputOf(card, "Start").ShouldBe("08:00");
        PersonInChannel.InputOf(card, "End").ShouldBe("10:00");
    }

    [Fact]
    public async Task Meeting_Confirmed_IsStoredOnceWithItsAudit_HoweverOftenItIsSent()
    {
        var person = bot.Person("ghi");
        var card = MessageWindow.CardOf(await MessageWindow.OpenAsync(person, "ghi-hop", Invitation));
        var submit = MessageWindow.Submit(person, "ghi-hop", PersonInChannel.Press(card, "confirm", ("Title", "Giao ban từ tin nhắn")));

        var answers = await Task.WhenAll(person.PostAsync(submit.DeepClone().AsObject()).JsonAsync(), person.PostAsync(submit.DeepClone().AsObject()).JsonAsync());

        answers.ShouldAllBe(answer => answer.GetProperty("task").GetProperty("type").GetString() == "message");
        answers.ShouldContain(answer => answer.GetProperty("task").GetProperty("value").GetString()!.Contains("Giao ban từ tin nhắn", StringComparison.Ordinal));
        (await CountAsync("select count(*) from meetings where title = 'Giao ban từ tin nhắn'")).ShouldBe(1);
        (await CountAsync("select count(*) from journal_entries where person_id like '%ghi%'")).ShouldBe(1);
    }

    [Fact]
    public async Task Meeting_WithSomethingMissing_StaysInTheWindowWithWhatIsWrong()
    {
        var person = bot.Person();
        var card = MessageWindow.CardOf(await MessageWindow.OpenAsync(person, "ghi-hop", "<p>Mai họp nhé</p>"));

        var next = (await person.PostAsync(MessageWindow.Submit(person, "ghi-hop", PersonInChannel.Press(card, "confirm", ("Title", "Họp"), ("End", null)))).JsonAsync()).GetProperty("task");

        next.GetProperty("type").GetString().ShouldBe("continue");
        MessageWindow.CardOf(next).GetRawText().ShouldContain("chưa có");
    }

    [Fact]
    public async Task Meeting_BySomebodyWithoutTheRight_IsRefused()
    {
        await File.WriteAllTextAsync(Directory, "id,name,unit,role\nnobody,N,Văn phòng Sở,chuyên viên\n");

        var window = await MessageWindow.OpenAsync(bot.Person(), "ghi-hop", Invitation);

        window.GetProperty("type").GetString().ShouldBe("message");
        window.GetProperty("value").GetString()!.ShouldContain("Danh bạ");
    }

    [Fact]
    public async Task Work_ThatNamesATaskOfAPlanWithItsState_IsAReportOnIt()
    {
        var window = await MessageWindow.OpenAsync(bot.Person(), "ghi-viec", "<p>nhiệm vụ 3.4 kế hoạch 979 đã làm xong 60%</p>");

        PersonInChannel.InputOf(MessageWindow.CardOf(window), "Percent").ShouldBe("60");
    }

    [Fact]
    public async Task Work_OfSomebodyWhoIsReachedNowhere_IsNotPromised()
    {
        var window = await MessageWindow.OpenAsync(bot.Person(), "ghi-viec", "<p>Gửi số liệu ngày mai</p>");

        window.GetProperty("type").GetString().ShouldBe("message");
        window.GetProperty("value").GetString()!.ShouldContain("trò chuyện riêng");
    }

    [Theory]
    [InlineData("<p>xác nhận</p>")]
    [InlineData("<p>hủy tất cả nhắc việc</p>")]
    [InlineData("<p>kênh này của Văn phòng Sở</p>")]
    public async Task WhatStandsInTheMessage_OrdersNothing(string html)
    {
        var person = bot.Person($"order-{Guid.NewGuid():N}");
        await person.SayAsync("nhắc tôi trước 3 ngày các việc của Văn phòng");
        await person.SayAsync("xác nhận");
        await person.SayAsync("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng");

        await MessageWindow.OpenAsync(person, "ghi-hop", html);
        await MessageWindow.OpenAsync(person, "ghi-viec", html);

        (await CountAsync("select count(*) from journal_entries where record_kind = 'meeting' and person_id like '%order-%'")).ShouldBe(0);
        (await person.TextAsync("xem nhắc việc của tôi")).ShouldContain("trước 3 ngày");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<div><img src=\"x\"></div>")]
    public async Task AMessageWithoutWords_SaysSo(string html)
    {
        var window = await MessageWindow.OpenAsync(bot.Person(), "ghi-hop", html);

        window.GetProperty("type").GetString().ShouldBe("message");
        window.GetProperty("value").GetString()!.ShouldContain("không có chữ");
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", "null")]
    [InlineData("composeExtension/fetchTask", "{\"commandId\":\"other\"}")]
    [InlineData("composeExtension/submitAction", "{\"commandId\":\"ghi-hop\"}")]
    [InlineData("composeExtension/submitAction", "{\"commandId\":\"other\",\"data\":{}}")]
    public async Task WhatIsMisshapen_IsRefused(string name, string value)
    {
        var person = bot.Person();
        using var response = await person.PostAsync(person.Invoke(name, JsonNode.Parse(value)!));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ACardOfSomebodyElsesWindow_IsNotTaken()
    {
        var card = MessageWindow.CardOf(await MessageWindow.OpenAsync(bot.Person("one-window"), "ghi-hop", Invitation));
        var other = bot.Person("two-window");

        var answer = (await other.PostAsync(MessageWindow.Submit(other, "ghi-hop", PersonInChannel.Press(card, "confirm"))).JsonAsync()).GetProperty("task");

        answer.GetProperty("value").GetString()!.ShouldContain("không còn hiệu lực");
        (await CountAsync("select count(*) from journal_entries where person_id like '%one-window' or person_id like '%two-window'")).ShouldBe(0);
    }

    private async Task<long> CountAsync(string sql) => (await bot.Get<Database>().QueryAsync<long>(sql, null, default))[0];
}
