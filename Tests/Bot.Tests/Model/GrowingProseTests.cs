using System.Net;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Channel.Streaming;
using Assistant.Skills.Model;
using Assistant.Testing;
using Assistant.Testing.Grounding;
using Assistant.Testing.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Model;

/// <summary>A message that grows by sentences of a model, over HTTP on both sides.</summary>
public sealed class GrowingProseTests : IAsyncLifetime
{
    private const string Asked = "Kinh phí của phường bố trí từ đâu, có nguồn huy động hợp pháp khác không?";
    private const string Lie = "Kinh phí của phường là 99 tỷ đồng do Sở Nội vụ bố trí.";

    private readonly ModelledBot _office = new(services => services.AddSingleton(new StreamPace(TimeSpan.Zero, TimeSpan.FromSeconds(110))));

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Answer_InAChatOfOnesOwn_GrowsBySentencesThatThePlansSayAndEndsWithThem()
    {
        Answer(Turning);

        var taken = await AskAsync();

        var places = taken.Select(PlaceOf).ToList();
        places[0].ShouldBe("informative");
        places[^1].ShouldBe("final");
        places[1..^1].ShouldNotBeEmpty();
        places[1..^1].ShouldAllBe(place => place == "streaming");
        var words = taken.Skip(1).Select(call => call.Text).ToList();
        foreach (var (before, after) in words.Zip(words.Skip(1)))
            after.ShouldStartWith(before);
        words.ShouldAllBe(text => text.Contains("[1]"));
        taken.ShouldAllBe(call => !call.Body.Contains("99 tỷ") && !call.Body.Contains("99 đơn vị"));
        taken[^1].Body.ShouldContain("AdaptiveCard");
        _office.Bot.Connector.Calls.Where(call => call.Status >= 400).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_OfLiesAlone_ShowsNoneOfThemAndEndsWithThePassage()
    {
        Answer(_ => ModelDraft.Of((Lie, ["S1"]), (Lie, ["S2"])));

        var taken = await AskAsync();

        taken.Select(PlaceOf).ShouldBe(["informative", "final"]);
        taken.ShouldAllBe(call => !call.Body.Contains("99 tỷ"));
        taken[1].Body.ShouldContain("ngân sách nhà nước");
    }

    [Fact]
    public async Task Answer_ThatAFilterCutsAfterASentence_EndsWithThatSentence()
    {
        var said = "";
        _office.Model.Otherwise = call => ModelAnswer.CutsAnswer(said = Begun(call.UserText));

        var taken = await AskAsync();

        said.ShouldNotBeEmpty();
        taken.Select(PlaceOf).ShouldBe(["informative", "streaming", "final"]);
        taken[2].Text.ShouldBe(taken[1].Text);
    }

    [Fact]
    public void For_WithoutAModel_ShowsNothing()
    {
        var activity = new Activity { ChannelId = "msteams", ServiceUrl = "https://smba.example/", Conversation = new ConversationAccount { Id = "a", ConversationType = "personal" } };

        _office.Bot.Get<StreamFactory>().For(activity, inBody: false).ShouldNotBeSameAs(WhileThinking.Unseen);
        new StreamFactory(_office.Bot.Get<ReplySender>(), StreamPace.Default, LanguageModel.None, TimeProvider.System).For(activity, inBody: false).ShouldBeSameAs(WhileThinking.Unseen);
    }

    /// <summary>True sentences and lies by turns.</summary>
    private static string Turning(string prompt)
    {
        var pieces = QuotedPiece.In(prompt).SkipLast(1).Take(4).Select(piece => (piece.Id, Sentence: piece.Sentences is [var sentence, ..] ? sentence : piece.Words));
        return ModelDraft.Of(pieces.SelectMany(piece => new[] { (Lie, new[] { piece.Id }), (piece.Sentence, new[] { piece.Id }), (piece.Sentence + " và 99 đơn vị", new[] { piece.Id }) }));
    }

    private static string Begun(string prompt)
    {
        var whole = ModelDraft.Faithful(prompt);
        return whole[..(whole.IndexOf('}', StringComparison.Ordinal) + 1)];
    }

    private void Answer(Func<string, string> answer) =>
        _office.Model.Otherwise = call => new ModelAnswer.Completion { Text = answer(call.UserText), PieceLength = 9 };

    private async Task<IReadOnlyList<ConnectorCall>> AskAsync()
    {
        var person = _office.Bot.Person();
        using var response = await person.PostAsync(person.Message(Asked));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await _office.Bot.Connector.WaitAsync(person.Conversation, 2);
    }

    private static string PlaceOf(ConnectorCall call) => call.Activity.GetProperty("entities").EnumerateArray()
        .Single(entity => entity.GetProperty("type").GetString() == "streaminfo").GetProperty("streamType").GetString()!;
}
