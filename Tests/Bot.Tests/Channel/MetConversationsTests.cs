using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Tests.Channel;

/// <summary>The one server of a file asks it no more about conversations that it has just stored, and asks again about whatever may have changed.</summary>
public sealed class MetConversationsTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private readonly ConversationStore _conversations = bot.Get<ConversationStore>();

    [Fact]
    public async Task Knows_AReferenceThatWasStored_UntilItSaysAnythingElse()
    {
        var (_, kept) = Someone();
        _conversations.Knows(kept, null).ShouldBeFalse();

        await _conversations.SaveAsync(kept, default);

        _conversations.Knows(kept with { }, null).ShouldBeTrue();
        _conversations.Knows(kept with { Locale = "en-US" }, null).ShouldBeFalse();
        _conversations.Knows(kept with { ServiceUrl = "https://smba.trafficmanager.net/emea/" }, null).ShouldBeFalse();
        _conversations.Knows(kept with { User = kept.User! with { Name = "Lan" } }, null).ShouldBeFalse();
    }

    [Fact]
    public async Task Knows_AConversationThatWasClosed_NoMore_SoThatTheNextMessageOpensItAgain()
    {
        var (_, kept) = Someone();
        await _conversations.SaveAsync(kept, default);

        await _conversations.CloseAsync(kept.Key, default);
        _conversations.Knows(kept, null).ShouldBeFalse();
        (await _conversations.FindAsync(kept.Key, default)).ShouldBeNull();

        var turns = bot.Get<TurnStore>();
        await turns.ClaimAsync(turns.Open(new TurnKey(kept.Key, "1"), kept), default);
        (await _conversations.FindAsync(kept.Key, default)).ShouldBe(kept);
    }

    [Fact]
    public async Task Knows_WhereSomebodyWroteBefore_NoMoreOnceTheyWroteFromElsewhere()
    {
        var (person, first) = Someone();
        var (_, second) = Someone(person);
        await _conversations.SaveAsync(first, default);
        await _conversations.SaveAsync(second, default);

        _conversations.Knows(first, null).ShouldBeFalse();
        _conversations.Knows(second, null).ShouldBeTrue();
    }

    private static (string Person, ConversationReference From) Someone(string? person = null)
    {
        person ??= $"p-{Guid.NewGuid():N}";
        return (person, new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = "http://127.0.0.1:9",
            Conversation = new ConversationAccount { Id = $"c-{Guid.NewGuid():N}", ConversationType = "personal" },
            Bot = new ChannelAccount { Id = "28:bot" },
            User = new ChannelAccount { Id = $"29:{person}", AadObjectId = person },
            Locale = "vi-VN",
        });
    }
}
