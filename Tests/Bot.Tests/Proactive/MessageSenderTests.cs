using System.Diagnostics;
using Assistant.Bot.Channel;
using Assistant.Bot.Proactive;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Tests.Proactive;

/// <summary>The loop by which everything goes out that the assistant owes of its own accord.</summary>
public sealed class MessageSenderTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Send_OneRecipientIsSlow_HoldsUpNobody()
    {
        _bot.Connector.DelayNext(TimeSpan.FromSeconds(3));
        var owed = new ListedMessages([.. await MeetAsync(30)]);
        var waited = Stopwatch.StartNew();

        var sending = _bot.Get<MessageSender>().SendDueAsync(owed, None);
        while (_bot.Connector.Taken.Count < 29)
            await Task.Delay(20);
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        owed.Add((await MeetAsync(1))[0]);
        await sending;

        owed.Fates.Count(fate => fate is Fate.Sent).ShouldBe(31);
    }

    [Fact]
    public async Task Send_WhatFallsDueWhileASlowOneIsOnItsWay_DoesNotWaitForIt()
    {
        _bot.Connector.DelayNext(TimeSpan.FromSeconds(4));
        var owed = new ListedMessages([.. await MeetAsync(1)]);
        var sending = _bot.Get<MessageSender>().SendDueAsync(owed, None);
        await _bot.Connector.UntilCalledAsync();
        var waited = Stopwatch.StartNew();

        var late = (await MeetAsync(1))[0];
        owed.Add(late);
        await _bot.Connector.WaitAsync(Conversation(late), 1);

        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        await sending;
    }

    [Fact]
    public async Task Send_SeveralToOneRecipient_ComeInOrderOneAfterAnother()
    {
        var first = (await MeetAsync(1))[0];
        _bot.Connector.DelayNext(TimeSpan.FromMilliseconds(500));
        string[] words = ["một", "hai", "ba", "bốn"];
        var owed = new ListedMessages([.. words.Select(text => first with { Text = text })]);

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        _bot.Connector.Taken.Select(call => call.Text).ShouldBe(words);
    }

    [Fact]
    public async Task Send_AskedToWait_IsPutBackForJustThatLong()
    {
        var owed = new ListedMessages([.. await MeetAsync(1)]);
        _bot.Connector.FailNext(429, retryAfter: "90");

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        owed.Fates.ShouldHaveSingleItem().ShouldBe(new Fate.Later(_bot.Clock.GetUtcNow().AddSeconds(90), "HTTP 429"));
        _bot.Connector.Calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(502, "HTTP 502, may have been taken")]
    [InlineData(503, "HTTP 503")]
    [InlineData(500, "500")]
    [InlineData(401, "401")]
    public async Task Send_FaultThatPasses_IsPutBackWithItsReason(int status, string reason)
    {
        var owed = new ListedMessages([.. await MeetAsync(1)]);
        _bot.Connector.FailNext(status);

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        var later = owed.Fates.ShouldHaveSingleItem().ShouldBeOfType<Fate.Later>();
        later.Reason.ShouldBe(reason);
        (later.NotBefore - _bot.Clock.GetUtcNow()).ShouldBeInRange(TimeSpan.FromSeconds(1.6), TimeSpan.FromSeconds(2.4));
    }

    [Fact]
    public async Task Send_Blocked_WaitsUntilThePersonIsBack()
    {
        var owed = new ListedMessages([.. await MeetAsync(1)]);
        _bot.Connector.FailNext(403);

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);
        owed.Fates.ShouldHaveSingleItem().ShouldBeOfType<Fate.Later>().Reason.ShouldStartWith(Reasons.Closed);
        owed.Add(owed.All[0]);
        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        owed.Fates[1].ShouldBeOfType<Fate.Later>().Reason.ShouldBe(Reasons.Closed);
        _bot.Connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_RefusedForGood_IsGivenUp()
    {
        var owed = new ListedMessages([.. await MeetAsync(1)]);
        _bot.Connector.FailNext(413);

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        owed.Fates.ShouldHaveSingleItem().ShouldBe(new Fate.GivenUp("413"));
    }

    [Theory]
    [InlineData(1, 8, false)]
    [InlineData(10, 6, false)]
    [InlineData(10, 8, true)]
    public async Task Send_FailingForDaysAndOften_IsGivenUpWithItsReason(int attempts, int days, bool isGivenUp)
    {
        var message = (await MeetAsync(1))[0];
        var owed = new ListedMessages([message with { Attempts = attempts, OwedSince = _bot.Clock.GetUtcNow().AddDays(-days) }]);
        _bot.Connector.FailNext(503);

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        (owed.Fates.ShouldHaveSingleItem() is Fate.GivenUp { Reason: "HTTP 503" }).ShouldBe(isGivenUp);
    }

    [Fact]
    public async Task Send_ToldToStop_EndsWhatIsOnItsWayAndClaimsNoMore()
    {
        _bot.Connector.DelayNext(TimeSpan.FromSeconds(1));
        var owed = new ListedMessages([.. await MeetAsync(1)]);
        using var stop = new CancellationTokenSource();
        var sending = _bot.Get<MessageSender>().SendDueAsync(owed, stop.Token);
        await _bot.Connector.UntilCalledAsync();

        owed.Add((await MeetAsync(1))[0]);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sending);
        owed.Fates.ShouldHaveSingleItem().ShouldBeOfType<Fate.Sent>();
        _bot.Connector.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_WordsThatCannotBeWritten_KeepNobodyElseWaiting()
    {
        var people = await MeetAsync(2);
        var owed = new ListedMessages([people[0] with { Text = null }, people[1]]);

        await _bot.Get<MessageSender>().SendDueAsync(owed, None);

        owed.Fates.Count(fate => fate is Fate.Later).ShouldBe(1);
        owed.Fates.Count(fate => fate is Fate.Sent).ShouldBe(1);
    }

    private async Task<IReadOnlyList<ListedMessages.Message>> MeetAsync(int people)
    {
        var met = Enumerable.Range(0, people).Select(_ => _bot.Person()).ToList();
        foreach (var person in met)
            await person.SayAsync("chào bạn");
        return [.. met.Select(person => new ListedMessages.Message(new Recipient.Room(new ConversationKey("msteams", person.Conversation).ToString()), "Nhắc việc"))];
    }

    private static string Conversation(ListedMessages.Message message) => ConversationKey.Parse(((Recipient.Room)message.To).Conversation)!.Value.Conversation;
}
