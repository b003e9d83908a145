using System.Data.Common;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresPlanNewsTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _heard = new(0);
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.OnPostgresAsync();

    public async Task DisposeAsync()
    {
        _heard.Dispose();
        await _test.DisposeAsync();
    }

    [StoreFact]
    public async Task ListenAsync_APlanSavedByAnotherProcess_IsHeardOnceItIsStored()
    {
        using var stop = new CancellationTokenSource();
        var listening = ListenAsync(stop.Token);
        (await _heard.WaitAsync(Patience)).ShouldBeTrue("for what was missed before");

        await using (var other = Database.Open(_test.ConnectionString))
            await SaveAsync(other, "27");

        (await _heard.WaitAsync(Patience)).ShouldBeTrue();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(listening);
    }

    [StoreFact]
    public async Task ListenAsync_TheConnectionBreaks_SaysSo()
    {
        var listening = ListenAsync(None);
        await _heard.WaitAsync(Patience);

        await _test.Database.QueryAsync<bool>(
            "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and pid <> pg_backend_pid() and query not like '%backend%'", null, None);

        await Should.ThrowAsync<DbException>(listening.WaitAsync(Patience));
    }

    private Task ListenAsync(CancellationToken cancellationToken) => new PlanNews(_test.Database).ListenAsync(
        _ =>
        {
            _heard.Release();
            return Task.CompletedTask;
        },
        cancellationToken);

    private static Task SaveAsync(Database database, string number)
    {
        var reading = PlanDrafts.Plan(number, "Tập huấn|Quý II năm 2026");
        return new PlanStore(database, TimeProvider.System).SaveAsync(reading.Plan, reading.Text, reading.FileHash, None);
    }
}
