using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

public abstract class JournalBookCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private TestDatabase _test = null!;

    private JournalBook Book => new(_test.Database);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task WriteAsync_OneOperation_StoresEntryAuditAndOutboxTogether()
    {
        (await Book.WriteAsync(Write("op", "r1"), Nothing, None)).ShouldBe(new JournalOutcome.Written());

        (await CountsAsync()).ShouldBe("1 1 1 1");
        (await _test.Database.FindAsync<string>("select person_id || ' ' || action || ' ' || operation_id from audit_entries", null, None)).ShouldBe("an test.write op");
        (await _test.Database.FindAsync<string>("select kind || ' ' || state from outbox", null, None)).ShouldBe("test.written pending");
    }

    [StoreFact]
    public async Task WriteAsync_SameOperationAgain_StoresNothingAndNamesTheFirstRecord()
    {
        await Book.WriteAsync(Write("op", "r1"), Nothing, None);
        await _test.RestartAsync();

        var outcome = await Book.WriteAsync(Write("op", "r2"), (_, _) => throw new InvalidOperationException("called again"), None);

        outcome.ShouldBe(new JournalOutcome.AlreadyWritten("r1"));
        (await CountsAsync()).ShouldBe("1 1 1 1");
    }

    [StoreFact]
    public async Task WriteAsync_SameOperationManyTimesAtOnce_StoresOne()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => Book.WriteAsync(Write("op", $"r{i}"), Nothing, None))));

        outcomes.OfType<JournalOutcome.Written>().ShouldHaveSingleItem();
        outcomes.OfType<JournalOutcome.AlreadyWritten>().Select(before => before.RecordId).Distinct().ShouldHaveSingleItem();
        (await CountsAsync()).ShouldBe("1 1 1 1");
    }

    [StoreFact]
    public async Task WriteAsync_RecordFails_StoresNothing()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => Book.WriteAsync(Write("op", "r1"), (_, _) => throw new InvalidOperationException(), None));

        (await CountsAsync()).ShouldBe("0 0 0 0");
        (await Book.WriteAsync(Write("op", "r1"), Nothing, None)).ShouldBe(new JournalOutcome.Written());
    }

    [StoreFact]
    public async Task WriteAsync_OutboxFailsAtTheLastStep_StoresNothing()
    {
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync("alter table outbox rename to outbox_gone", null, None);
            await work.CommitAsync(None);
        }

        await Should.ThrowAsync<System.Data.Common.DbException>(() => Book.WriteAsync(Write("op", "r1"), Nothing, None));

        (await CountsAsync("outbox_gone")).ShouldBe("0 0 0 0");
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static Task<bool> Nothing(UnitOfWork work, CancellationToken cancellationToken) => Task.FromResult(true);

    private static JournalWrite Write(string operation, string record) => new(
        "test.write", operation, "test", record, "{}", JournalOffice.AskerAt("2026-11-21 08:00"), [new OutboxMessage("test.written", 1, "{}")]);

    private async Task<string?> CountsAsync(string outbox = "outbox") => await _test.Database.FindAsync<string>(
        $"""
        select (select count(*) from operations) || ' ' || (select count(*) from journal_entries) || ' '
            || (select count(*) from audit_entries) || ' ' || (select count(*) from {outbox})
        """,
        null,
        None);
}
