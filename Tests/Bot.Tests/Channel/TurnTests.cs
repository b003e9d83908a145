using System.Net;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Channel;

public sealed class TurnTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Deliver_TheSameActivityTwice_IsAnsweredOnce()
    {
        var person = bot.Person();
        var activity = person.Message("xin chào");

        foreach (var response in await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => person.PostAsync((System.Text.Json.Nodes.JsonObject)activity.DeepClone()))))
        {
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Dispose();
        }

        bot.Connector.Taken.Count(call => call.Conversation == person.Conversation).ShouldBe(1);
    }

    [Fact]
    public async Task Deliver_TheSameIdInAnotherConversation_IsAnotherActivity()
    {
        var (one, other) = (bot.Person(), bot.Person());
        var (first, second) = (one.Message("xin chào"), other.Message("xin chào"));
        second["id"] = first["id"]!.GetValue<string>();

        (await one.AskAsync(first)).ShouldNotBeEmpty();
        (await other.AskAsync(second)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Deliver_WhileTheConnectorIsDown_IsSentLaterAndOnce()
    {
        var person = bot.Person();
        bot.Connector.Refuse(person.Conversation);

        using var response = await person.PostAsync(person.Message("xin chào"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Connector.Taken.ShouldNotContain(call => call.Conversation == person.Conversation);
        bot.Connector.Admit(person.Conversation);
        await bot.Ticker.TickAsync(CancellationToken.None);
        await bot.Ticker.TickAsync(CancellationToken.None);

        (await bot.Connector.WaitAsync(person.Conversation, 1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Install_AnnouncedTwiceAtOnce_IsWelcomedOnce()
    {
        var person = bot.Person();
        var installed = person.Base("installationUpdate");
        installed["action"] = "add";
        var joined = person.Base("conversationUpdate");
        joined["membersAdded"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["id"] = "user-id-0" }, new System.Text.Json.Nodes.JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011" });

        var responses = await Task.WhenAll(person.PostAsync(installed), person.PostAsync(joined));

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
        (await bot.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem().Text.ShouldContain("Trợ lý công vụ");
    }

    [Fact]
    public async Task Join_OfSomebodyElse_IsNotWelcomed()
    {
        var person = bot.Person();
        var joined = person.Base("conversationUpdate");
        joined["membersAdded"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["id"] = "somebody" });

        (await person.AskAsync(joined)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_ThatFails_IsToldToThePerson()
    {
        var broken = new RunningBot(services => services.AddSingleton<ITurnHandler, BrokenHandler>());
        await broken.InitializeAsync();
        try
        {
            var person = broken.Person();
            using var response = await person.PostAsync(person.Message("ghi cuộc họp"));

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await broken.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem().Text.ShouldBe("việc này chưa ghi được");
        }
        finally
        {
            await broken.DisposeAsync();
        }
    }

    private sealed class BrokenHandler : ITurnHandler
    {
        public Question<LoadedDialogs>? Ask(ConversationKey conversation) => null;

        public Task<IReadOnlyList<Reply>> AnswerAsync(Turn turn, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");

        public IReadOnlyList<Reply> Welcome(string? locale) => [];

        public Task<IReadOnlyList<Reply>> WelcomeAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Reply>>([]);

        public Reply Apology(Turn turn, bool late) => new Reply.Words("việc này chưa ghi được");
    }
}
