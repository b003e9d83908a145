using Assistant.Testing;

namespace Assistant.Bot.Tests.MessageExtensions;

/// <summary>Work taken down from a message of another chat, until the person is reminded of it.</summary>
public sealed class MessageReminderTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Work_OfOtherWords_IsSomethingToBeRemindedOf_AndReachesThePersonAlone()
    {
        var person = bot.Person("nhac");
        await person.SayAsync("xin chào");
        var elsewhere = bot.Person("nhac", "19:elsewhere@thread.v2");

        var card = MessageWindow.CardOf(await MessageWindow.OpenAsync(elsewhere, "ghi-viec", "<p>Đề nghị gửi số liệu chuyển đổi số trước ngày 20/5/2026</p>"));
        PersonInChannel.InputOf(card, "Day").ShouldBe("2026-05-19");
        PersonInChannel.InputOf(card, "Time").ShouldBeNull();
        var done = await elsewhere.PostAsync(MessageWindow.Submit(elsewhere, "ghi-viec", PersonInChannel.Press(card, "confirm", ("Time", "08:00")))).JsonAsync();
        bot.Clock.MoveTo(new DateTimeOffset(2026, 5, 19, 8, 1, 0, TimeSpan.FromHours(7)));
        await bot.Ticker.TickAsync(default);
        await bot.Ticker.TickAsync(default);

        done.GetProperty("task").GetProperty("type").GetString().ShouldBe("message");
        (await bot.Connector.WaitAsync(person.Conversation, 1))[^1].Body.ShouldContain("số liệu chuyển đổi số");
        bot.Connector.Taken.ShouldNotContain(call => call.Conversation == elsewhere.Conversation);
    }
}
