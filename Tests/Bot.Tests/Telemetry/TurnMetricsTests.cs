using Assistant.Bot.Telemetry;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Telemetry;

public sealed class TurnMetricsTests : IAsyncLifetime
{
    private const string Name = "Nguyễn Thị Bí Ẩn";

    private readonly RunningBot _bot = new();
    private Heard _heard = null!;

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        _heard = new Heard(_bot.Get<TelemetrySource>());
    }

    public async Task DisposeAsync()
    {
        _heard.Dispose();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task AQuestion_IsCountedAsATurnAndAsAnAnswerOfItsKind()
    {
        await _bot.Person().SayAsync("Văn phòng chủ trì những việc gì trong năm 2026?");

        _heard.Of("assistant.turns", "msteams", "words", "answered").ShouldBe([1]);
        _heard.Of("assistant.turn.duration", "answered").ShouldHaveSingleItem().ShouldBeInRange(0, 10);
        _heard.Of("assistant.answers", "answered").Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsNotUnderstood_IsCountedSo()
    {
        await _bot.Person().SayAsync("đặt giúp tôi hai ly cà phê sữa đá");

        _heard.Of("assistant.answers", "unknown", "not_understood").ShouldBe([1]);
        _heard.Of("assistant.answers").Count.ShouldBe(1);
    }

    [Fact]
    public async Task TheSameMessageAgain_IsCountedAsRepeated()
    {
        var person = _bot.Person();
        var message = person.Message("xin chào");
        await person.AskAsync(message.DeepClone().AsObject());

        await person.AskAsync(message.DeepClone().AsObject());

        _heard.Of("assistant.turns", "answered").ShouldBe([1]);
        _heard.Of("assistant.turns", "repeated").ShouldBe([1]);
    }

    [Fact]
    public async Task AThrottledAnswer_IsCountedWithItsWait()
    {
        _bot.Connector.FailNext(429, retryAfter: "1");
        var person = _bot.Person();

        (await person.PostAsync(person.Message("xin chào"))).Dispose();

        _heard.Of("assistant.calls", "connector", "4xx").ShouldBe([1]);
        _heard.Of("assistant.calls", "connector", "2xx").ShouldBe([1]);
        _heard.Of("assistant.call.throttles", "connector").ShouldBe([1]);
        _heard.Of("assistant.call.throttle.wait", "connector").ShouldBe([1]);
    }

    [Fact]
    public async Task AReminder_IsCountedWithItsLag_AndOwedUntilThen()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi sau 5 phút nữa gọi điện");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc");
        _bot.Clock.Advance(TimeSpan.FromMinutes(8));
        await _bot.Get<OwedSampler>().SampleAsync(default);
        _heard.Look();

        await _bot.Ticker.TickAsync(default);

        _heard.Of("assistant.reminders.owed").ShouldBe([1]);
        _heard.Of("assistant.reminders.late").ShouldBe([1]);
        _heard.Of("assistant.deliveries", "reminder", "sent").ShouldBe([1]);
        _heard.Of("assistant.delivery.lag", "reminder").ShouldHaveSingleItem().ShouldBe(180, tolerance: 1);
    }

    [Fact]
    public async Task TheOutbox_IsShownWithItsDepthAgeAndWhatIsParked()
    {
        var person = _bot.Person();
        await person.SayAsync("ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng");
        await person.SayAsync("xác nhận");
        _bot.Clock.Advance(TimeSpan.FromMinutes(10));
        await _bot.Get<OwedSampler>().SampleAsync(default);

        _heard.Look();

        _heard.Of("assistant.outbox.owed").ShouldBe([1]);
        _heard.Of("assistant.outbox.age").ShouldHaveSingleItem().ShouldBe(600, tolerance: 1);
        _heard.Of("assistant.outbox.parked").ShouldBe([0]);
        _heard.Of("assistant.replies.owed").ShouldBe([0]);
    }

    [Fact]
    public async Task NothingThatAPersonSaidOrIs_BecomesATag()
    {
        var person = new PersonInChannel(_bot.Http, _bot.Connector.ServiceUrl, "c-bi-an", "bi-an") { Name = Name };
        await person.SayAsync($"{Name} chủ trì những việc gì?");
        await person.SayAsync($"ghi cuộc họp giao ban {Name} 8h ngày 18/5/2027 trực tuyến, 2 tiếng");
        await person.SayAsync("xác nhận");

        _heard.Tags.ShouldNotBeEmpty();
        _heard.Tags.ShouldAllBe(tags => !tags.Contains("bi-an", StringComparison.OrdinalIgnoreCase) && !tags.Contains("Bí", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AChannelThatNobodyKnows_MakesNoSeriesOfItsOwn()
    {
        var person = _bot.Person();
        var message = person.Message("xin chào");
        message["channelId"] = $"made-up-{Guid.NewGuid():N}";

        await person.AskAsync(message);

        _heard.Of("assistant.turns", "other").ShouldBe([1]);
    }
}
