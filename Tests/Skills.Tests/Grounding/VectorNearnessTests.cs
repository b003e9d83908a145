using Assistant.Knowledge.Search.Vectors;
using Assistant.Skills.Grounding;
using Assistant.Skills.Grounding.Nearness;
using Assistant.Testing;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Grounding;

public sealed class VectorNearnessTests : IAsyncLifetime
{
    private readonly Bags _bags = new();
    private readonly SampleOffice.Watch _watch = new();
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task FillAsync_MakesEachVectorOnceInBatchesAndTellsHowFarItIs()
    {
        var (office, told) = (SampleOffice.OfSamples, new List<(int Done, int All)>());
        var passages = office.Answers.Passages;

        var made = await Nearness().FillAsync(passages, new Told(told), default);
        var again = await Nearness().FillAsync(passages, null, default);

        made.ShouldBe(passages.Passages.DistinctBy(PassageHash.Of).Count());
        again.ShouldBe(0);
        _bags.Largest.ShouldBe(50);
        told[^1].ShouldBe((passages.Passages.Count, passages.Passages.Count));
    }

    [Fact]
    public async Task NearestAsync_FindsThePassageWhoseWordsAreNearest()
    {
        var (nearness, passages) = (Nearness(), SampleOffice.OfSamples.Answers.Passages);
        await nearness.FillAsync(passages, null, default);

        var near = await nearness.NearestAsync(PassageHash.Words(passages.Passages[30]), passages, default);

        near[0].Text.ShouldBe(passages.Passages[30].Text);
    }

    [Fact]
    public async Task NearestAsync_BeforeThereAreVectorsOrWhenTheModelFails_FindsNothing()
    {
        var (nearness, passages) = (Nearness(), SampleOffice.OfSamples.Answers.Passages);

        (await nearness.NearestAsync("kinh phí", passages, default)).ShouldBeEmpty();
        await nearness.FillAsync(passages, null, default);
        _bags.Fails = new HttpRequestException("down");
        (await nearness.NearestAsync("kinh phí", passages, default)).ShouldBeEmpty();

        _watch.Failures.ShouldBe([ProseFailure.Unavailable]);
    }

    [Fact]
    public async Task FillAsync_AnotherDimensionBehindTheSameName_MakesAllAnew()
    {
        var passages = SampleOffice.OfSamples.Answers.Passages;
        var first = await Nearness().FillAsync(passages, null, default);
        _bags.Length = 48;

        var nearness = Nearness();
        (await nearness.FillAsync(passages, null, default)).ShouldBe(first);

        (await nearness.NearestAsync("kinh phí từ ngân sách", passages, default)).ShouldNotBeEmpty();
        (await new PassageVectorStore(_test.Database).ReadAsync(new VectorModel("bags", 64), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task NearestAsync_TheDimensionChangesWhileItIsAsked_FindsNothingAndBreaksNothing()
    {
        var (nearness, passages) = (Nearness(), SampleOffice.OfSamples.Answers.Passages);
        await nearness.FillAsync(passages, null, default);
        nearness.Knows(passages).ShouldBeTrue();
        _bags.Length = 48;

        (await nearness.NearestAsync("kinh phí từ ngân sách", passages, default)).ShouldBeEmpty();

        nearness.Knows(passages).ShouldBeFalse();
    }

    [Fact]
    public async Task NearestAsync_InAnotherProcess_ReadsTheVectorsThatWereStored()
    {
        var passages = SampleOffice.OfSamples.Answers.Passages;
        await Nearness().FillAsync(passages, null, default);

        (await Nearness().NearestAsync("kinh phí từ ngân sách", passages, default)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task FillAsync_BrokenOff_KeepsWhatWasMade()
    {
        var passages = SampleOffice.OfSamples.Answers.Passages;
        _bags.FailsAfter = 3;
        await Should.ThrowAsync<HttpRequestException>(() => Nearness().FillAsync(passages, null, default));
        _bags.FailsAfter = int.MaxValue;

        (await Nearness().FillAsync(passages, null, default)).ShouldBe(passages.Passages.DistinctBy(PassageHash.Of).Count() - (2 * 50));
    }

    [Fact]
    public void Answers_WithPassagesNearInMeaning_KeepTheFirstAndLeaveOutWhatDoesNotCoverTheQuestion()
    {
        var (passages, asked) = (SampleOffice.OfSamples.Answers.Passages, OpenQuestion.All[0].Question);
        var without = passages.Answers(asked, 8);

        var with = passages.Answers(asked, 8, null, [.. passages.Passages.Reverse()]);

        with[0].Passage.ShouldBe(without[0].Passage);
        passages.Answers("Giá vàng hôm nay bao nhiêu một chỉ?", 8, null, [.. passages.Passages]).ShouldBeEmpty();
    }

    private VectorNearness Nearness() => new(new VectorSource(_bags, "bags", null, 50), new PassageVectorStore(_test.Database), _watch, TimeSpan.FromSeconds(20), TimeProvider.System);

    private sealed class Told(List<(int Done, int All)> told) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => told.Add(value);
    }

    /// <summary>Texts that share words are near.</summary>
    private sealed class Bags : IEmbeddingGenerator<string, Embedding<float>>
    {
        private int _calls;

        public int Length { get; set; } = 64;

        public int Largest { get; private set; }

        public int FailsAfter { get; set; } = int.MaxValue;

        public Exception? Fails { get; set; }

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            if (Fails is not null)
                throw Fails;
            if (++_calls > FailsAfter)
                throw new HttpRequestException("down");
            var texts = values.ToList();
            Largest = Math.Max(Largest, texts.Count);
            return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Assistant.Testing.Model.WordBag.Embed(text, Length)))));
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
