using Assistant.Bot.Channel;
using Assistant.Bot.Model;
using Assistant.Bot.Model.Wire;
using Assistant.Skills.Model;
using Assistant.Testing;
using Assistant.Testing.Model;
using Microsoft.Extensions.AI;

namespace Assistant.Bot.Tests.Model;

public sealed class EmbeddingsTests : IAsyncLifetime
{
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));
    private ScriptedModel _server = null!;

    public async Task InitializeAsync() => _server = await ScriptedModel.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Make_OfSeveralTexts_GivesEachItsOwnInOrder()
    {
        using var embeddings = Embeddings();

        var made = await embeddings.GenerateAsync(["kế hoạch", "báo cáo quý", "kế hoạch"]);

        made.Count.ShouldBe(3);
        made[0].Vector.ToArray().ShouldBe(WordBag.Embed("kế hoạch", 64));
        made[1].Vector.ToArray().ShouldBe(WordBag.Embed("báo cáo quý", 64));
        made[2].Vector.ToArray().ShouldBe(made[0].Vector.ToArray());
        var call = _server.Calls.ShouldHaveSingleItem();
        call.Model.ShouldBe("embed-office");
        call.Body.GetProperty("dimensions").GetInt32().ShouldBe(64);
    }

    [Fact]
    public async Task Make_ServerThatFails_IsOfNoUseAndLeftAloneForAWhile()
    {
        using var embeddings = Embeddings();
        _server.OtherwiseEmbed = _ => ModelAnswer.Fails();

        (await Should.ThrowAsync<ModelFailedException>(embeddings.GenerateAsync(["kế hoạch"]))).Failure.ShouldBe(ModelFailure.Failed);
        var asked = _server.Calls.Count;
        (await Should.ThrowAsync<ModelFailedException>(embeddings.GenerateAsync(["kế hoạch"]))).Failure.ShouldBe(ModelFailure.Unreachable);

        _server.Calls.Count.ShouldBe(asked);
        _server.OtherwiseEmbed = _ => null;
        _clock.Advance(TimeSpan.FromMinutes(2));
        (await embeddings.GenerateAsync(["kế hoạch"])).Count.ShouldBe(1);
    }

    private OpenAIEmbeddings Embeddings()
    {
        var options = new ModelOptions { Endpoint = _server.Endpoint, Deployment = "gpt-office", Embedding = new EmbeddingOptions { Deployment = "embed-office", Dimensions = 64 } };
        var clients = new ModelClients(options, new ChannelOptions(), _clock);
        return new OpenAIEmbeddings(
            clients.Embedding(), new EmbeddingGeneratorMetadata("openai", new Uri(_server.Endpoint), "embed-office", 64), new ModelRest(options.RestAfterFailure, _clock), _clock);
    }
}
