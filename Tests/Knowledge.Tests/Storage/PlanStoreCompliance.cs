using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public abstract class PlanStoreCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero));
    private TestDatabase _test = null!;

    private PlanStore Store => new(_test.Database, _clock);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task LoadAsync_AfterSavingAll_GivesEveryPlanAsItWas()
    {
        var plans = LabelledPlans.Load().Plans;
        foreach (var plan in plans)
            (await SaveAsync(plan)).ShouldBeOfType<PlanSaved.Added>();

        await _test.RestartAsync();
        var loaded = await Store.LoadAsync(None);

        loaded.Plans.Select(Json).ShouldBe(plans.Select(Json));
        loaded.Plans.Select(plan => plan.Id).ShouldBe(plans.Select(plan => plan.Id));
        loaded.Plans.SelectMany(plan => plan.Tasks).Select(task => task.Schedule)
            .ShouldBe(plans.SelectMany(plan => plan.Tasks).Select(task => task.Schedule));
        Reports(loaded.Plans).ShouldBe(Reports(plans));
    }

    [StoreFact]
    public async Task SaveAsync_SameFileTwice_ChangesNothing()
    {
        var plan = LabelledPlans.Load().Plans[0];
        await SaveAsync(plan);
        _clock.Advance(TimeSpan.FromDays(1));

        (await SaveAsync(plan)).ShouldBeOfType<PlanSaved.Unchanged>();

        var stored = (await Store.ListAsync(None)).ShouldHaveSingleItem();
        stored.Updated.ShouldBe(stored.Added);
    }

    [StoreFact]
    public async Task SaveAsync_ChangedVersion_ReplacesThePlan()
    {
        var plan = LabelledPlans.Load().Plans[0];
        await SaveAsync(plan);
        _clock.Advance(TimeSpan.FromDays(1));

        (await SaveAsync(plan with { Source = "new.txt", Tasks = [] }, "2")).ShouldBeOfType<PlanSaved.Changed>();

        var stored = (await Store.ListAsync(None)).ShouldHaveSingleItem();
        stored.Plan.Source.ShouldBe("new.txt");
        stored.Plan.Tasks.ShouldBeEmpty();
        (stored.Updated - stored.Added).ShouldBe(TimeSpan.FromDays(1));
    }

    [StoreFact]
    public async Task SaveAsync_AnotherPlanFromAFileOfTheSameName_IsGivenANameOfItsOwn()
    {
        var plans = LabelledPlans.Load().Plans;
        await SaveAsync(plans[0] with { Source = "kh.txt" });
        await SaveAsync(plans[1] with { Source = "kh.txt" });

        (await Store.LoadAsync(None)).Plans.Select(plan => plan.Source).ShouldBe(["kh (2).txt", "kh.txt"]);
        (await SaveAsync(plans[1] with { Source = "kh.txt" })).ShouldBeOfType<PlanSaved.Unchanged>();
    }

    [StoreFact]
    public async Task FindTextAsync_SavedPlan_GivesItsLines()
    {
        var plan = LabelledPlans.Load().Plans[0];
        await Store.SaveAsync(plan, SourceText.FromString(plan.Source, "một\n\nhai  \n"), "1", None);

        var text = await Store.FindTextAsync(plan.Source, None);

        text.ShouldNotBeNull().Lines.Select(line => line.Text).ShouldBe(["một", "", "hai  ", ""]);
        (await Store.FindTextAsync("other.txt", None)).ShouldBeNull();
    }

    [StoreFact]
    public async Task RefreshAsync_PlansChanged_PutsUpANewLibraryOnlyThen()
    {
        var plans = LabelledPlans.Load().Plans;
        var shelf = new PlanShelf();
        await SaveAsync(plans[0]);
        (await shelf.RefreshAsync(Store, None)).ShouldBeTrue();
        var first = shelf.Current;
        (await shelf.RefreshAsync(Store, None)).ShouldBeFalse();
        shelf.Current.ShouldBeSameAs(first);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await SaveAsync(plans[0] with { Tasks = [] }, "2");

        (await shelf.RefreshAsync(Store, None)).ShouldBeTrue();
        shelf.Current.Plans.ShouldHaveSingleItem().Tasks.ShouldBeEmpty();
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static IEnumerable<ReportingDuty> Reports(IEnumerable<Plan> plans) =>
        plans.SelectMany(plan => plan.Reports).Select(report => report with { Readings = [] });

    private static string Json(Plan plan) => JsonSerializer.Serialize(plan, PlanJson.Default.Plan);

    private Task<PlanSaved> SaveAsync(Plan plan, string hash = "1") =>
        Store.SaveAsync(plan, SourceText.FromString(plan.Source, "x"), hash, None);
}
