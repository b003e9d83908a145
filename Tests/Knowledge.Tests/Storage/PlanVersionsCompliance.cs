using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

public abstract class PlanVersionsCompliance : IAsyncLifetime
{
    private const string Training = "Tập huấn giám sát dịch bệnh cho tuyến xã";
    private const string Spraying = "Phun hóa chất diệt muỗi tại các ổ dịch";
    private const string Reporting = "Trực báo dịch hằng ngày trong mùa hè";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly SeenMoves _seen = new();
    private TestDatabase _test = null!;

    private PlanStore Store => new(_test.Database, _clock, [_seen]);

    private StandingDesk Standing => new(_test.Database, _clock);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task SaveAsync_TaskInsertedAndOneDropped_SaysSoAndMovesTheRecords()
    {
        var before = await SaveAsync(PlanDrafts.Plan("15", Training, Spraying, Reporting));

        var changed = (await SaveAsync(PlanDrafts.Plan("15", "Rà soát cơ số thuốc và vật tư", Training + "|Quý II năm 2026", Reporting))).ShouldBeOfType<PlanSaved.Changed>();

        changed.Plan.Id.ShouldBe(before.Plan.Id);
        changed.Changes.Tasks.OfType<PartMatch<PlanTask>.Added>().ShouldHaveSingleItem().Part.Title.ShouldBe("Rà soát cơ số thuốc và vật tư");
        changed.Changes.Tasks.OfType<PartMatch<PlanTask>.Dropped>().ShouldHaveSingleItem().Part.Title.ShouldBe(Spraying);
        var moved = changed.Changes.Moved.ShouldHaveSingleItem();
        (moved.Before.Key, moved.After.Key).ShouldBe((new TaskKey("I.1"), new TaskKey("I.2")));
        moved.Changes.ShouldHaveSingleItem().Field.ShouldBe(PlanField.Schedule);
        _seen.Where("I.1").ShouldBe("I.2");
        _seen.Where("I.3").ShouldBe("I.3");
        _seen.Where("I.2").ShouldBe((await Store.DroppedAsync(changed.Plan.Id, None)).ShouldHaveSingleItem().Key.Value);
    }

    [StoreFact]
    public async Task SaveAsync_PlanWithAnIdOfItsOwn_IsKnownAgainByThatAlone()
    {
        var draft = PlanDrafts.Plan("  ", Training);
        var (first, second) = (Named("one"), Named("two"));

        foreach (var reading in (PlanReading[])[first, second, draft])
            (await SaveAsync(reading)).ShouldBeOfType<PlanSaved.Added>();
        var changed = await SaveAsync(first with { Plan = first.Plan with { Title = Spraying, Tasks = [] } });

        changed.ShouldBeOfType<PlanSaved.Changed>().Plan.Id.ShouldBe(new PlanId("one"));
        (await Store.ListAsync(None)).Count.ShouldBe(3);

        PlanReading Named(string id) => draft with { Plan = draft.Plan with { Id = new PlanId(id), Source = id } };
    }

    [StoreFact]
    public async Task SaveAsync_InATransactionThatIsNotCommitted_StoresNothing()
    {
        await using (var work = await _test.Database.BeginAsync(None))
        {
            (await Store.SaveAsync(PlanDrafts.Plan("15", Training), work, None)).ShouldBeOfType<PlanSaved.Added>();
            (await Standing.WithdrawAsync(PlanDrafts.Plan("15", Training).Plan.Id, "Lan", work, None)).ShouldBeTrue();
        }

        (await Store.ListAsync(None)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task SaveAsync_DroppedTaskComesBack_GetsItsRecordsBack()
    {
        await SaveAsync(PlanDrafts.Plan("15", Training, Spraying));
        var gone = await SaveAsync(PlanDrafts.Plan("15", Training));
        var key = (await Store.DroppedAsync(gone.Plan.Id, None)).ShouldHaveSingleItem().Key;

        await SaveAsync(PlanDrafts.Plan("15", Spraying, Training));

        _seen.Where(key.Value).ShouldBe("I.1");
        _seen.Where("I.1").ShouldBe("I.2");
        (await Store.DroppedAsync(gone.Plan.Id, None)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task SaveAsync_TasksChangePlaces_MovesEachThroughAFreeKey()
    {
        await SaveAsync(PlanDrafts.Plan("15", Training, Spraying));

        await SaveAsync(PlanDrafts.Plan("15", Spraying, Training));

        (_seen.Where("I.1"), _seen.Where("I.2")).ShouldBe(("I.2", "I.1"));
        _seen.Collisions.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task SaveAsync_FinalVersionOfADraft_IsTheSamePlanAndKnownByItsNumberFromThenOn()
    {
        var draft = await SaveAsync(PlanDrafts.Plan("", Training));
        var final = await SaveAsync(PlanDrafts.Plan("15", Training, Spraying));
        var unread = await SaveAsync(PlanDrafts.Plan("", Training, Spraying, Reporting));

        final.ShouldBeOfType<PlanSaved.Changed>().Changes.Head.ShouldContain(change => change.Field == PlanField.Number);
        (final.Plan.Id, unread.Plan.Id).ShouldBe((draft.Plan.Id, draft.Plan.Id));
        (await SaveAsync(PlanDrafts.Plan("15", Training))).Plan.Id.ShouldBe(draft.Plan.Id);
        (await Store.ListAsync(None)).Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task SaveAsync_NumberUsedAgainNextYear_IsAnotherPlan()
    {
        var first = PlanDrafts.Plan("15", Training);
        await SaveAsync(first);
        var next = first with { Plan = first.Plan with { Year = 2027, Issued = new DateOnly(2027, 2, 12), Title = "Phòng, chống dịch bệnh mùa hè năm 2027" }, FileHash = "2027" };

        (await SaveAsync(next)).ShouldBeOfType<PlanSaved.Added>();

        (await Store.LoadAsync(None)).Plans.Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task SaveAsync_PlansThatShareATransaction_AreKnownAgainAmongThemselves()
    {
        var saved = await Store.SaveAllAsync([PlanDrafts.Plan("15", Training), PlanDrafts.Plan("16", Training), PlanDrafts.Plan("15", Training, Spraying)], None);

        saved.Select(each => each.GetType().Name).ShouldBe(["Added", "Added", "Changed"]);
        (await Store.LoadAsync(None)).Plans.Select(plan => (plan.Number, plan.Tasks.Count, plan.Source)).ShouldBe([(16, 1, "kh (2).txt"), (15, 2, "kh.txt")], ignoreOrder: true);
    }

    [StoreFact]
    public async Task SaveAsync_PlanOfAnOlderProgram_IsKnownAgain()
    {
        var plan = (await SaveAsync(PlanDrafts.Plan("15", Training))).Plan;
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync("update plans set number = null, year = null, issuer_words = null, title_words = null", null, None);
            await work.CommitAsync(None);
        }

        (await SaveAsync(PlanDrafts.Plan("15", Training, Spraying))).ShouldBeOfType<PlanSaved.Changed>().Plan.Id.ShouldBe(plan.Id);
    }

    [StoreFact]
    public async Task LoadAsync_PlanStoredBeforeReadingsWereKept_HasNone()
    {
        var plan = (await SaveAsync(PlanDrafts.Plan("15", Training))).Plan;
        await using (var work = await _test.Database.BeginAsync(None))
        {
            var body = JsonNode.Parse(JsonSerializer.Serialize(plan, PlanJson.Default.Plan))!;
            body.AsObject().Remove("readings");
            body["tasks"]![0]!.AsObject().Remove("readings");
            await work.ExecuteAsync("update plans set body = @body", new { body = body.ToJsonString() }, None);
            await work.CommitAsync(None);
        }

        var loaded = (await Store.LoadAsync(None)).Plans.ShouldHaveSingleItem();

        loaded.Readings.ShouldBeEmpty();
        loaded.Tasks[0].Readings.ShouldBeEmpty();
    }

    [StoreFact]
    public async Task SaveAsync_TextSaysItReplacesAPlan_IsAHintAndNothingMore()
    {
        await SaveAsync(PlanDrafts.Plan("15", Training));

        var saved = await SaveAsync(PlanDrafts.Read(
            "kh2.txt", PlanDrafts.Text("40", Spraying).Replace("Phòng, chống dịch bệnh", "Ứng phó dịch bệnh", StringComparison.Ordinal) + "\nKế hoạch này thay thế Kế hoạch số\n15/KH-SYT ngày 12/02/2026 của Sở Y tế.\n"));

        saved.Replaces.ShouldHaveSingleItem().Document.ShouldBe("15/KH-SYT");
        (await Store.LoadAsync(None)).Plans.Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task WithdrawAndRestore_Plan_LeavesTheLibraryAndComesBack()
    {
        var plan = (await SaveAsync(PlanDrafts.Plan("15", Training))).Plan;
        var shelf = new PlanShelf();
        await shelf.RefreshAsync(Store, None);

        (await Standing.WithdrawAsync(plan.Id, "Lan", None)).ShouldBeTrue();

        (await shelf.RefreshAsync(Store, None)).ShouldBeTrue();
        shelf.Current.Plans.ShouldBeEmpty();
        (await Store.ListAsync(None)).ShouldHaveSingleItem().Standing.ShouldBe(new PlanStanding.Withdrawn("Lan", _clock.GetUtcNow()));
        (await Standing.WithdrawAsync(plan.Id, "Lan", None)).ShouldBeFalse();
        (await SaveAsync(PlanDrafts.Plan("15", Training, Spraying))).Standing.ShouldBeOfType<PlanStanding.Withdrawn>();
        (await Standing.RestoreAsync(plan.Id, "Lan", None)).ShouldBeTrue();
        (await Store.LoadAsync(None)).Plans.ShouldHaveSingleItem().Tasks.Count.ShouldBe(2);
    }

    [StoreFact]
    public async Task ReplaceAsync_Plan_StaysListedWithItsSuccessor()
    {
        var old = (await SaveAsync(PlanDrafts.Plan("15", Training))).Plan;
        var other = (await SaveAsync(PlanDrafts.Plan("16", Spraying))).Plan;

        (await Standing.ReplaceAsync(old.Id, other.Id, "Lan", None)).ShouldBeTrue();
        (await Standing.ReplaceAsync(other.Id, new PlanId("none"), "Lan", None)).ShouldBeFalse();

        (await Store.FindAsync(old.Id, None)).ShouldNotBeNull().Standing.ShouldBe(new PlanStanding.Replaced(other.Id, "Lan", _clock.GetUtcNow()));
        (await Store.LoadAsync(None)).Plans.ShouldHaveSingleItem().Id.ShouldBe(other.Id);
    }

    [StoreFact]
    public async Task FindTextAsync_SourceWithPages_KnowsThemAgain()
    {
        var builder = new SourceTextBuilder("scan.pdf");
        builder.StartPage(1, isRecognised: false);
        builder.AddLine("KẾ HOẠCH");
        builder.StartPage(2, isRecognised: true);
        builder.AddLine("Dân vận năm 2026");
        await SaveAsync(PlanReading.Of(new PlanReader(), builder.Build()));

        var text = (await Store.FindTextAsync("scan.pdf", None)).ShouldNotBeNull();

        text.PageOf(2).ShouldBe(new SourcePage(2, LineSpan.Of(2), IsRecognised: true));
        text.Lines.Select(line => line.Text).ShouldBe(["KẾ HOẠCH", "Dân vận năm 2026"]);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task<PlanSaved> SaveAsync(PlanReading reading) => await Store.SaveAsync(reading.Plan, reading.Text, reading.FileHash, None);

    /// <summary>Follows a record under every key through the moves, as the records of skills do.</summary>
    private sealed class SeenMoves : ITaskRecords
    {
        private Dictionary<string, string> _where = new(StringComparer.Ordinal);

        public List<string> Collisions { get; } = [];

        public string Where(string key) => _where.GetValueOrDefault(key, key);

        public Task FollowAsync(PlanId plan, IReadOnlyList<TaskMove> moves, UnitOfWork work, CancellationToken cancellationToken)
        {
            // Every key that is moved from holds a record at first, named after the key.
            var at = moves.Select(move => move.From.Value).Where(key => key[0] != '~').Distinct(StringComparer.Ordinal).ToDictionary(key => key, key => key, StringComparer.Ordinal);
            foreach (var move in moves)
            {
                if (at.ContainsValue(move.To.Value))
                    Collisions.Add(move.To.Value);
                foreach (var key in at.Where(pair => pair.Value == move.From.Value).Select(pair => pair.Key).ToList())
                    at[key] = move.To.Value;
            }

            _where = at;
            return Task.CompletedTask;
        }
    }
}
