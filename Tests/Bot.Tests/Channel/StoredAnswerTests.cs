using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Assistant.Bot.Tests.Channel;

/// <summary>What the database holds of an answer, and until when.</summary>
public sealed class StoredAnswerTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Answer_OfATurnThatLeavesSomethingInMind_IsStoredTogetherWithThat()
    {
        var (turn, activity) = Asked("Quý này Văn phòng Sở có việc gì đến hạn?");
        var turns = bot.Get<TurnStore>();
        await using var pass = await bot.Get<ConversationGate>().EnterAsync(turn.Key.Conversation, default);
        await turns.ClaimAsync(turns.Open(turn.Key, null), default);
        var answer = new TurnAnswer(turns, turn, ConversationReference.Of(activity), activity, bot.Get<SourceLinks>(), inBody: false, pass);

        var replies = await bot.Get<ITurnHandler>().AnswerAsync(turn with { Answer = answer }, default);

        // Nobody has asked for it to be stored by itself.
        (await RepliesAsync(turn.Key)).ShouldNotBeNull().ShouldContain("AdaptiveCard");
        (await answer.StoredAsync(replies, default)).Count.ShouldBe(replies.Count);
    }

    [Fact]
    public async Task Answer_OfATurnThatLeavesNothingInMind_IsStoredAllTheSame()
    {
        var (turn, activity) = Asked("");
        var turns = bot.Get<TurnStore>();
        await using var pass = await bot.Get<ConversationGate>().EnterAsync(turn.Key.Conversation, default);
        await turns.ClaimAsync(turns.Open(turn.Key, null), default);
        var answer = new TurnAnswer(turns, turn, ConversationReference.Of(activity), activity, bot.Get<SourceLinks>(), inBody: false, pass);
        var replies = await bot.Get<ITurnHandler>().AnswerAsync(turn with { Answer = answer }, default);

        await answer.StoredAsync(replies, default);

        (await RepliesAsync(turn.Key)).ShouldNotBeNull().ShouldContain("\"type\":\"message\"");
    }

    [Fact]
    public async Task Answer_ThatHasGoneOut_IsKeptNoLonger()
    {
        var person = bot.Person();
        var activity = person.Message("Quý này Văn phòng Sở có việc gì đến hạn?");

        using var response = await person.PostAsync(activity);
        response.EnsureSuccessStatusCode();

        var key = new TurnKey(new ConversationKey(activity["channelId"]!.GetValue<string>(), person.Conversation), activity["id"]!.GetValue<string>());
        for (var waited = Stopwatch.StartNew(); await RepliesAsync(key) != "[]"; await Task.Delay(TimeSpan.FromMilliseconds(20)))
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Answer_ThatTheCallerTakes_IsKeptForHimAndSentNowhereElse()
    {
        var (turn, activity) = Asked("");
        var turns = bot.Get<TurnStore>();
        await using var pass = await bot.Get<ConversationGate>().EnterAsync(turn.Key.Conversation, default);
        await turns.ClaimAsync(turns.Open(turn.Key, ConversationReference.Of(activity)), default);
        var answer = new TurnAnswer(turns, turn, ConversationReference.Of(activity), activity, bot.Get<SourceLinks>(), inBody: true, pass);
        await answer.StoredAsync(await bot.Get<ITurnHandler>().AnswerAsync(turn with { Answer = answer }, default), default);

        // The database went away before anything else could be written; what is owed is sent when it is back.
        (await turns.OwedAsync(limit: 50, default)).ShouldNotContain(owed => owed.Key == turn.Key);

        (await turns.ClaimAsync(turns.Open(turn.Key, null), default)).ShouldBeOfType<TurnClaim.Answered>().Replies.ShouldNotBeEmpty();
    }

    private (Turn Turn, Activity Activity) Asked(string text)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = Guid.NewGuid().ToString("N"),
            ChannelId = "msteams",
            ServiceUrl = "http://127.0.0.1:9",
            Conversation = new ConversationAccount { Id = $"c-{Guid.NewGuid():N}" },
            Text = text,
        };
        var key = new TurnKey(new ConversationKey(activity.ChannelId, activity.Conversation.Id), activity.Id);
        return (new Turn(key, bot.Get<AskerFactory>().Create("u-1", "Lan Trần"), text), activity);
    }

    private Task<string?> RepliesAsync(TurnKey key) => bot.Get<Database>().FindAsync<string>(
        "select replies from channel_turns where channel = @Channel and conversation = @Conversation and activity = @Activity",
        new { key.Conversation.Channel, key.Conversation.Conversation, key.Activity }, default);
}
