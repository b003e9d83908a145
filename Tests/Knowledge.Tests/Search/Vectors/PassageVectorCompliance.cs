using Assistant.Knowledge.Search.Vectors;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Search.Vectors;

public abstract class PassageVectorCompliance : IAsyncLifetime
{
    private static readonly VectorModel Small = new("small", 3);
    private TestDatabase _test = null!;

    private PassageVectorStore Store => new(_test.Database);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    protected abstract Task<TestDatabase> CreateAsync();

    [StoreFact]
    public async Task ReadAsync_AfterSaving_GivesTheSameNumbers()
    {
        await Store.SaveAsync(Small, [("a", new float[] { 1, -2.5f, float.Epsilon }), ("b", new float[] { 0, 0, 1 })], default);
        await _test.RestartAsync();

        var read = await Store.ReadAsync(Small, default);

        read.Keys.Order().ShouldBe(["a", "b"]);
        read["a"].ShouldBe([1, -2.5f, float.Epsilon]);
    }

    [StoreFact]
    public async Task ReadAsync_OfAnotherModelOrLength_GivesNoneOfThese()
    {
        await Store.SaveAsync(Small, [("a", new float[] { 1, 2, 3 })], default);

        (await Store.ReadAsync(new VectorModel("large", 3), default)).ShouldBeEmpty();
        (await Store.ReadAsync(new VectorModel("small", 2), default)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task SaveAsync_APassageAgain_TakesThePlaceOfItsVector()
    {
        await Store.SaveAsync(Small, [("a", new float[] { 1, 2, 3 })], default);
        await Store.SaveAsync(Small, [("a", new float[] { 4, 5, 6 })], default);

        (await Store.ReadAsync(Small, default))["a"].ShouldBe([4, 5, 6]);
    }

    [StoreFact]
    public async Task SaveAsync_AVectorOfAnotherLength_StoresNothing()
    {
        await Should.ThrowAsync<ArgumentException>(() => Store.SaveAsync(Small, [("a", new float[] { 1, 2, 3 }), ("b", new float[] { 1 })], default));

        (await Store.ReadAsync(Small, default)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task ForgetOthersAsync_LeavesOnlyThisModelAndLength()
    {
        var large = new VectorModel("small", 2);
        await Store.SaveAsync(Small, [("a", new float[] { 1, 2, 3 })], default);
        await Store.SaveAsync(large, [("a", new float[] { 1, 2 })], default);

        await Store.ForgetOthersAsync(large, default);

        (await Store.ReadAsync(Small, default)).ShouldBeEmpty();
        (await Store.ReadAsync(large, default)).ShouldHaveSingleItem();
    }
}
