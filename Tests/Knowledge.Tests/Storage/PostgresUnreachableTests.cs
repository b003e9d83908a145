using System.Data.Common;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresUnreachableTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.OnPostgresAsync(migrate: false);

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task IsUnreachable_WhereNobodyListens()
    {
        await using var nobody = Database.Open("Host=127.0.0.1;Port=9;Username=x;Database=x");

        var failure = await Should.ThrowAsync<DbException>(() => nobody.FindAsync<long>("select 1", null, None));

        nobody.IsUnreachable(failure).ShouldBeTrue();
        nobody.IsUnreachable(new InvalidOperationException("it failed", failure)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task IsUnreachable_WhereTheServerBreaksOffInTheMiddle()
    {
        await using var work = await _test.Database.BeginAsync(None);
        await work.ExecuteAsync("create table made (id bigint)", null, None);
        await using (var other = Database.Open(_test.ConnectionString))
            await other.QueryAsync<bool>("select pg_terminate_backend(pid) from pg_stat_activity where query like 'create table made%'", null, None);

        var failure = await Should.ThrowAsync<DbException>(() => work.CommitAsync(None));

        _test.Database.IsUnreachable(failure).ShouldBeTrue();
    }

    [StoreFact]
    public async Task IsUnreachable_IsNotSaidOfWhatTheServerRefuses()
    {
        var wrong = await Should.ThrowAsync<DbException>(() => _test.Database.FindAsync<long>("select nonsense", null, None));
        await using var work = await _test.Database.BeginAsync(None);
        await work.ExecuteAsync("set transaction read only", null, None);
        var protectedOne = await Should.ThrowAsync<NotWritableException>(() => work.ExecuteAsync("create table made (id bigint)", null, None));

        _test.Database.IsUnreachable(wrong).ShouldBeFalse();
        _test.Database.IsUnreachable(protectedOne).ShouldBeFalse();
    }
}
