using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Channel;

/// <summary>That replies have gone out is written a moment later; nobody may take them for owed meanwhile.</summary>
public sealed class SentTurnsTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Owed_RightAfterTheReplyWentOut_NamesItNoMore()
    {
        var turns = bot.Get<TurnStore>();
        var key = await AnsweredAsync(turns);
        (await turns.OwedAsync(limit: 1000, default)).ShouldContain(owed => owed.Key == key);

        await using (var pass = await bot.Get<ConversationGate>().EnterAsync(key.Conversation, default))
            turns.FinishSent(key, 1, pass);

        (await turns.OwedAsync(limit: 1000, default)).ShouldNotContain(owed => owed.Key == key);
    }

    [Fact]
    public async Task Claim_OfATurnWhoseReplyJustWentOut_OwesNothing()
    {
        var turns = bot.Get<TurnStore>();
        var key = await AnsweredAsync(turns);

        await using (var pass = await bot.Get<ConversationGate>().EnterAsync(key.Conversation, default))
            turns.FinishSent(key, 1, pass);

        (await turns.ClaimAsync(turns.Open(key, null), default)).ShouldBeOfType<TurnClaim.Answered>().Finished.ShouldBeTrue();
    }

    [Fact]
    public async Task Dispose_WhileSomethingIsUnwritten_WritesIt()
    {
        var turns = bot.Get<TurnStore>();
        var key = await AnsweredAsync(turns);
        var sent = new SentTurns(bot.Get<Database>(), NullLogger<SentTurns>.Instance);

        sent.Add(key, 1, Stored.Instant(DateTimeOffset.UnixEpoch));
        await sent.DisposeAsync();

        (await turns.OwedAsync(limit: 1000, default)).ShouldNotContain(owed => owed.Key == key);
    }

    private async Task<TurnKey> AnsweredAsync(TurnStore turns)
    {
        var key = new TurnKey(new ConversationKey("msteams", $"c-{Guid.NewGuid():N}"), "1");
        await using var pass = await bot.Get<ConversationGate>().EnterAsync(key.Conversation, default);
        (await turns.ClaimAsync(turns.Open(key, null), default)).ShouldBeOfType<TurnClaim.Ours>();
        await turns.AnswerAsync(key, [new Activity { Type = ActivityTypes.Message, ChannelId = "msteams", Text = "có" }], toConversation: true, pass, default);
        return key;
    }
}
