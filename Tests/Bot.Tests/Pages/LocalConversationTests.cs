using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Pages;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Pages;

public sealed class LocalConversationTests
{
    private readonly LocalConversations _conversations = new(new FixedClock(new DateTimeOffset(2026, 5, 13, 2, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task Reminder_ToAConversationFromBeforeTheRestart_WaitsForThePage()
    {
        var reminder = new Activity { Type = ActivityTypes.Message, Text = "Nhắc việc", ChannelId = "local", Conversation = new ConversationAccount { Id = "old" } };

        (await _conversations.SendAsync(reminder, SendPatience.Once, CancellationToken.None)).ShouldBeOfType<SendOutcome.Sent>();

        _conversations.Find("old")!.After(null).Activities.ShouldHaveSingleItem().Text.ShouldBe("Nhắc việc");
    }

    [Fact]
    public async Task Reminder_ToNoConversation_IsRefused()
    {
        var reminder = new Activity { Type = ActivityTypes.Message, Text = "Nhắc việc", ChannelId = "local", Conversation = new ConversationAccount { Id = "../x" } };

        (await _conversations.SendAsync(reminder, SendPatience.Once, CancellationToken.None)).ShouldBeOfType<SendOutcome.Refused>().ConversationClosed.ShouldBeTrue();
    }

    [Fact]
    public void Conversations_TooMany_ForgetTheOneUsedLongestAgo()
    {
        var first = _conversations.Open("first");
        for (var i = 0; i < 100; i++)
        {
            _conversations.Open($"c{i}");
            _conversations.Find("first").ShouldBe(first);
        }

        _conversations.Find("c0").ShouldBeNull();
        _conversations.Find("c99").ShouldNotBeNull();
    }

    [Fact]
    public void Lines_TooMany_ForgetTheOldest_AndTheWatermarkHolds()
    {
        var conversation = _conversations.Open("c");
        for (var i = 0; i < 1000; i++)
            conversation.Add(new Activity { Type = ActivityTypes.Message }, $"{i}");
        var (_, mark) = conversation.After(null);

        conversation.Add(new Activity { Type = ActivityTypes.Message, Text = "newest" }, "newest");

        conversation.Lines().Count.ShouldBeLessThan(500);
        conversation.After(mark).Activities.ShouldHaveSingleItem().Text.ShouldBe("newest");
    }
}
