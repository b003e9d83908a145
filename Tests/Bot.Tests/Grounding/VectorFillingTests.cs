using Assistant.Bot.Tests.Model;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Tests.Grounding;

public sealed class VectorFillingTests : IAsyncLifetime
{
    private readonly ModelledBot _office = new(null, "--Model:Embedding:Deployment=bags", "--Model:Embedding:Batch=32");

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Serving_WithAnEmbeddingModel_MakesEachPassagesVectorInBatchesWithoutPersonalData()
    {
        var counted = 0L;
        for (var end = Environment.TickCount64 + 60_000; Environment.TickCount64 < end && counted < 200; await Task.Delay(100))
            counted = await _office.Bot.Get<Database>().FindAsync<long>("select count(*) from passage_vectors where model = 'bags' and dimension = 64", null, default);

        counted.ShouldBeGreaterThanOrEqualTo(200);
        var sent = _office.Model.Calls.Where(call => call.Path == "/embeddings").ToList();
        sent.Max(call => call.Inputs.Count).ShouldBe(32);
        sent.SelectMany(call => call.Inputs).Where(Knowledge.Search.PhoneNumbers.In).ShouldBeEmpty();
        (await _office.Bot.Person().TextAsync("kế hoạch nào đang có hiệu lực")).ShouldContain("979/KH-SGDĐT");
    }
}
