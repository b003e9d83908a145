using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Tests.Channel;

/// <summary>When the channel is told that all is well, what has not gone out is owed, whatever became of what was stored before.</summary>
public sealed class OwedTurnsTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Owe_SomeRepliesWentOut_OwesTheRest()
    {
        var owed = await AnsweredAsync();

        await bot.Get<TurnStore>().OweAsync(owed, 1, default);

        (await FindAsync(owed.Key)).ShouldNotBeNull().Sent.ShouldBe(1);
    }

    [Fact]
    public async Task Owe_TheAnswerIsNotThereAnyMore_OwesAllOfIt()
    {
        var owed = await AnsweredAsync();
        await bot.Get<Database>().ExecuteAsync(
            "delete from channel_turns where conversation = @Conversation", new { owed.Key.Conversation.Conversation }, Durability.ProcessEnd, default);

        await bot.Get<TurnStore>().OweAsync(owed, 0, default);

        var found = (await FindAsync(owed.Key)).ShouldNotBeNull();
        (found.Sent, string.Join(' ', found.Replies.Select(reply => reply.Text))).ShouldBe((0, "một hai"));
    }

    private async Task<OwedTurn?> FindAsync(TurnKey key) => (await bot.Get<TurnStore>().OwedAsync(limit: 1000, default)).SingleOrDefault(owed => owed.Key == key);

    private async Task<OwedTurn> AnsweredAsync()
    {
        var key = new TurnKey(new ConversationKey("msteams", $"c-{Guid.NewGuid():N}"), "1");
        IReadOnlyList<Activity> replies = [Saying("một"), Saying("hai")];
        await using var pass = await bot.Get<ConversationGate>().EnterAsync(key.Conversation, default);
        await bot.Get<TurnStore>().AnswerAsync(key, replies, toConversation: true, pass, default);
        return new OwedTurn(key, replies, 0);
    }

    private static Activity Saying(string text) => new() { Type = ActivityTypes.Message, ChannelId = "msteams", Text = text };
}
