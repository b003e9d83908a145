using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Reminding;

public sealed class ReminderDialogTests : IAsyncLifetime
{
    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Remind_Once_ArrivesWhenItsTimeHasComeAndNeverAgain()
    {
        var person = _bot.Person();
        (await person.TextAsync("nhắc tôi 15h mai nộp báo cáo")).ShouldContain("15:00 14/5/2026");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc");

        await TickAtAsync(14, 14, 59);
        _bot.Connector.Taken.ShouldBeEmpty();
        await TickAtAsync(14, 15, 0);
        await TickAtAsync(14, 16, 0);
        await TickAtAsync(20, 8, 0);

        _bot.Connector.Taken.ShouldHaveSingleItem().Text.ShouldContain("nộp báo cáo");
    }

    [Fact]
    public async Task Remind_BeforeDeadlines_ArrivesWithTheSource()
    {
        var person = _bot.Person();
        (await person.TextAsync("nhắc tôi trước 3 ngày các việc của Văn phòng")).ShouldContain("Văn phòng Sở");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã đặt nhắc");

        _bot.Clock.MoveTo(new DateTimeOffset(2026, 12, 31, 8, 0, 0, TimeSpan.FromHours(7)));
        await _bot.Ticker.TickAsync(CancellationToken.None);

        _bot.Connector.Taken.ShouldNotBeEmpty();
        _bot.Connector.Taken.ShouldAllBe(call => call.Conversation == person.Conversation && call.Body.Contains("dòng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Remind_WhileTheConnectorIsDown_ArrivesLaterAndOnce()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi 15h mai nộp báo cáo");
        await person.SayAsync("ok");
        foreach (var _ in Enumerable.Range(0, 2))
            _bot.Connector.FailNext(503);

        await TickAtAsync(14, 15, 0);
        await TickAtAsync(14, 15, 1);
        _bot.Connector.Taken.ShouldBeEmpty();
        await TickAtAsync(14, 15, 2);
        await TickAtAsync(14, 15, 3);

        _bot.Connector.Taken.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Cancel_AsksFirst_AndThenNothingArrives()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi 15h mai nộp báo cáo");
        await person.SayAsync("ok");

        (await person.TextAsync("xem nhắc việc của tôi")).ShouldContain("nộp báo cáo");
        (await person.TextAsync("hủy nhắc số 1")).ShouldContain("Hủy nhắc việc này?");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã hủy nhắc việc");
        await TickAtAsync(14, 15, 0);

        _bot.Connector.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_WithATimeThatHasPassed_SaysSo()
    {
        var person = _bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync("nhắc tôi 15h mai nộp báo cáo"));

        PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("Day", "2020-01-01"))))).ShouldContain("đã qua");
    }

    private async Task TickAtAsync(int day, int hour, int minute)
    {
        _bot.Clock.MoveTo(new DateTimeOffset(2026, 5, day, hour, minute, 0, TimeSpan.FromHours(7)));
        await _bot.Ticker.TickAsync(CancellationToken.None);
    }
}
