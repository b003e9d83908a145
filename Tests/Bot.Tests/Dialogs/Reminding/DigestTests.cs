using System.Text.Json;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Reminding;

/// <summary>What is pressed on a digest, and what is said to it, over HTTP.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Send_SeveralOnOneMorning_AreOneMessageWithButtons()
    {
        var (person, card) = await ReceivedAsync();

        var taken = _bot.Connector.Taken.ShouldHaveSingleItem();
        taken.Conversation.ShouldBe(person.Conversation);
        taken.Text.ShouldStartWith("Nhắc việc sáng thứ Hai 28/12");
        CardButtons.Of(card, "reminder-stop").Count.ShouldBeInRange(2, 10);
        CardButtons.Of(card, "reminder-again").ShouldNotBeEmpty();
        taken.Body.ShouldContain("dòng");
    }

    [Fact]
    public async Task Press_NoMore_SaysSoAndShowsItOnTheCard()
    {
        var (person, card) = await ReceivedAsync();
        var stop = CardButtons.Of(card, "reminder-stop")[0];

        using var taken = await person.PostAsync(person.Submit(stop, "digest-1"));
        await Eventually(() => _bot.Connector.Calls.Any(call => call.Method == "PUT" && call.Body.Contains("✓ Không nhắc nữa", StringComparison.Ordinal)));
        _bot.Connector.Taken.ShouldContain(call => call.Text.Contains("tôi không nhắc nữa", StringComparison.Ordinal));

        PersonInChannel.TextOf(await person.AskAsync(person.Submit(stop.DeepClone(), "digest-1"))).ShouldContain("đã được ghi trước đó");
    }

    [Fact]
    public async Task Press_RemindAgain_ArrivesAgainThen()
    {
        var (person, card) = await ReceivedAsync();
        var again = CardButtons.Of(card, "reminder-again")[0];

        PersonInChannel.TextOf(await person.AskAsync(person.Submit(again))).ShouldContain("nhắc lại lúc 14:00 28/12/2026");
        await TickAsync(28, 13, 59);
        _bot.Connector.Taken.Count.ShouldBe(1);
        await TickAsync(28, 14, 0);

        _bot.Connector.Taken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Press_DoneOnATask_OpensItsProgressCard()
    {
        var (person, card) = await ReceivedAsync();
        var done = CardButtons.Of(card, "reminder-done");

        var said = new List<string>();
        foreach (var button in done)
            said.Add(PersonInChannel.TextOf(await person.AskAsync(person.Submit(button))));

        said.ShouldContain(text => text.Contains("Tôi sẽ ghi tiến độ", StringComparison.Ordinal) && text.Contains("xong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Press_SomebodyElsesRow_DoesNothing()
    {
        var (_, card) = await ReceivedAsync();
        var other = _bot.Person();

        var said = PersonInChannel.TextOf(await other.AskAsync(other.Submit(CardButtons.Of(card, "reminder-stop")[0])));

        said.ShouldContain("không phải của bạn");
    }

    [Theory]
    [InlineData("reminder", "abc")]
    [InlineData("reminder", "999999")]
    [InlineData("action", "reminder-drop")]
    [InlineData("until", "yesterday")]
    [InlineData("until", "2020-01-01T08:00:00.0000000+07:00")]
    public async Task Press_AForgedButton_IsToldClearly(string member, string value)
    {
        var (person, card) = await ReceivedAsync();
        var forged = CardButtons.Of(card, "reminder-again")[0];
        forged[member] = value;

        var said = PersonInChannel.TextOf(await person.AskAsync(person.Submit(forged)));

        new[] { "không phải của bạn", "đã qua", "không hợp lệ", "thẻ" }.ShouldContain(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
        await TickAsync(31, 8, 0);
        _bot.Connector.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Say_ToOneReminder_IsAboutIt()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi 15h mai nộp báo cáo");
        await person.SayAsync("ok");
        MoveTo(2026, 5, 14, 15, 0);
        await _bot.Ticker.TickAsync(CancellationToken.None);
        _bot.Connector.Taken.Count.ShouldBe(1);

        (await person.TextAsync("để mai nhắc lại")).ShouldContain("nhắc lại lúc 8:00 15/5/2026: nộp báo cáo");
        MoveTo(2026, 5, 15, 8, 0);
        await _bot.Ticker.TickAsync(CancellationToken.None);

        _bot.Connector.Taken.Count.ShouldBe(2);
        _bot.Connector.Taken[^1].Text.ShouldContain("nộp báo cáo");
    }

    [Fact]
    public async Task Say_WithoutATime_AsksWhen()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi 15h mai nộp báo cáo");
        await person.SayAsync("ok");
        MoveTo(2026, 5, 14, 15, 0);
        await _bot.Ticker.TickAsync(CancellationToken.None);

        var asked = await person.TextAsync("nhắc lại sau nhé");

        asked.ShouldContain("vào lúc nào");
    }

    [Fact]
    public async Task Say_ToSeveral_AsksWhichAndTakesTheNumber()
    {
        var (person, _) = await ReceivedAsync();

        (await person.TextAsync("đừng nhắc nữa")).ShouldContain("việc nào");
        (await person.TextAsync("đừng nhắc nữa việc số 1")).ShouldContain("không nhắc nữa");
        (await person.TextAsync("nhắc lại việc số 2 chiều nay")).ShouldContain("14:00 28/12/2026");
        (await person.TextAsync("nhắc lại việc số 10 chiều nay")).ShouldContain("không có việc đó");
    }

    [Fact]
    public async Task Say_WithoutAReminderReceived_IsAMessageOfItsOwn()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi 15h mai nộp báo cáo");
        await person.SayAsync("ok");

        (await person.TextAsync("đừng nhắc nữa")).ShouldNotContain("tôi không nhắc nữa:");
    }

    private static async Task Eventually(Func<bool> holds)
    {
        for (var tries = 0; tries < 300 && !holds(); tries++)
            await Task.Delay(100);
        holds().ShouldBeTrue();
    }

    private async Task<(PersonInChannel Person, JsonElement Card)> ReceivedAsync()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi trước 3 ngày các việc của Văn phòng");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã đặt nhắc");
        await TickAsync(28, 8, 0);
        return (person, _bot.Connector.Taken[^1].Card.ShouldNotBeNull());
    }

    private Task TickAsync(int day, int hour, int minute)
    {
        MoveTo(2026, 12, day, hour, minute);
        return _bot.Ticker.TickAsync(CancellationToken.None);
    }

    private void MoveTo(int year, int month, int day, int hour, int minute) =>
        _bot.Clock.MoveTo(new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.FromHours(7)));
}
