using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Channel;

/// <summary>What goes out when a language model wrote the words, and when it did not.</summary>
public sealed class ModelSpeechTests
{
    private static readonly Citation Source = new("002.txt", "979/KH-SGDĐT", "Kế hoạch dân vận", new TaskKey("3.4"), new LineSpan(143, 144), "Chấm điểm, xếp loại\n công tác dân vận");

    [Fact]
    public async Task AReplyOfAModel_BearsOneEntityWithTheLabelAndItsCitations()
    {
        var activity = await SaidAsync(new Reply.Words("Việc này do Văn phòng chủ trì [1].") { Speech = new ModelSpeech([Source]) });

        var entity = activity.GetProperty("entities").EnumerateArray().ShouldHaveSingleItem();
        entity.GetProperty("type").GetString().ShouldBe("https://schema.org/Message");
        entity.GetProperty("@type").GetString().ShouldBe("Message");
        entity.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        entity.GetProperty("@id").GetString().ShouldBe("");
        entity.GetProperty("additionalType").EnumerateArray().Select(type => type.GetString()).ShouldBe(["AIGeneratedContent"]);
        var cited = entity.GetProperty("citation").EnumerateArray().ShouldHaveSingleItem();
        cited.GetProperty("@type").GetString().ShouldBe("Claim");
        cited.GetProperty("position").GetInt32().ShouldBe(1);
        cited.GetProperty("appearance").GetProperty("@type").GetString().ShouldBe("DigitalDocument");
        cited.GetProperty("appearance").GetProperty("name").GetString().ShouldBe("979/KH-SGDĐT, 3.4");
        cited.GetProperty("appearance").GetProperty("abstract").GetString().ShouldBe("Chấm điểm, xếp loại công tác dân vận");
        cited.GetProperty("appearance").TryGetProperty("url", out _).ShouldBeFalse();
        activity.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString().ShouldBe("default");
    }

    [Fact]
    public async Task ALongQuoteAndALongTitle_AreCutToWhatTeamsTakes()
    {
        var source = Source with { Document = null, PlanTitle = string.Concat(Enumerable.Repeat("Kế hoạch rất dài ", 20)), Quote = string.Concat(Enumerable.Repeat("lời trích ", 60)) };

        var activity = await SaidAsync(new Reply.Words("Có [1].") { Speech = new ModelSpeech([source]) });

        var appearance = activity.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance");
        appearance.GetProperty("name").GetString()!.Length.ShouldBeInRange(1, 80);
        appearance.GetProperty("abstract").GetString()!.Length.ShouldBeInRange(1, 160);
    }

    [Fact]
    public async Task ASourceThatTheWordsDoNotMark_IsNotCited_AndTheOthersKeepTheirNumbers()
    {
        var activity = await SaidAsync(new Reply.Words("Có [2].") { Speech = new ModelSpeech([Source, Source with { Key = new TaskKey("II.4") }]) });

        activity.GetProperty("entities")[0].GetProperty("citation").EnumerateArray().ShouldHaveSingleItem().GetProperty("position").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task WordsOfAModelWithoutSources_AreLabelledAllTheSame()
    {
        var entity = (await SaidAsync(new Reply.Words("Chào bạn.") { Speech = new ModelSpeech([]) })).GetProperty("entities")[0];

        entity.GetProperty("additionalType").GetArrayLength().ShouldBe(1);
        entity.TryGetProperty("citation", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task AReplyOfTheAssistant_BearsNeitherLabelNorFeedback()
    {
        var activity = await SaidAsync(new Reply.Words("Việc này do Văn phòng chủ trì [1]."));

        activity.TryGetProperty("entities", out _).ShouldBeFalse();
        activity.TryGetProperty("channelData", out _).ShouldBeFalse();
    }

    /// <summary>What reaches the Connector when this is said.</summary>
    private static async Task<JsonElement> SaidAsync(Reply reply)
    {
        var bot = new RunningBot(services => services.AddSingleton<ITurnHandler>(new Speaker(reply)));
        await bot.InitializeAsync();
        try
        {
            var person = bot.Person();
            using var response = await person.PostAsync(person.Message("hỏi"));
            return (await bot.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem().Activity;
        }
        finally
        {
            await bot.DisposeAsync();
        }
    }

    private sealed class Speaker(Reply reply) : ITurnHandler
    {
        public Question<LoadedDialogs>? Ask(ConversationKey conversation) => null;

        public Task<IReadOnlyList<Reply>> AnswerAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Reply>>([reply]);

        public IReadOnlyList<Reply> Welcome(string? locale) => [];

        public Task<IReadOnlyList<Reply>> WelcomeAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Reply>>([]);

        public Reply Apology(Turn turn, bool late) => reply;
    }
}
