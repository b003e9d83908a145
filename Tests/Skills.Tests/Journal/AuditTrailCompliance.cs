using System.Data.Common;
using Assistant.Skills.Journal;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

/// <summary>Six entries, numbered 1 to 6, are tampered with in every way; who tampers has the database, and takes the triggers away first.</summary>
public abstract class AuditTrailCompliance : IAsyncLifetime
{
    private const string Copied = "at, organization, person_id, person_name, unit, action, record_kind, record_id, operation_id, entry_number, hash";
    private static readonly CancellationToken None = CancellationToken.None;
    private TestDatabase _test = null!;

    private AuditTrail Trail => new(_test.Database);

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task VerifyAsync_NothingWritten_IsSoundAndEmpty() =>
        (await Trail.VerifyAsync(None)).ShouldBe(new AuditVerdict.Sound(0, "", 0));

    [StoreFact]
    public async Task VerifyAsync_WhileManyWriteAtOnce_IsSoundAllTheTimeAndCountsAll()
    {
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteAsync(writer * 10, 10))));
        var seen = new List<AuditVerdict>();
        do
        {
            seen.Add(await Trail.VerifyAsync(None));
        }
        while (!writing.IsCompleted);
        await writing;

        seen.ShouldAllBe(verdict => verdict is AuditVerdict.Sound);
        (await SoundAsync()).Length.ShouldBe(80);
    }

    [StoreFact]
    public async Task Triggers_EntryChangedOrDeleted_RefuseIt()
    {
        await WriteAsync(0, 2);

        await Should.ThrowAsync<DbException>(() => ExecuteAsync("update audit_entries set person_name = 'x' where number = 1"));
        await Should.ThrowAsync<DbException>(() => ExecuteAsync("delete from audit_entries where number = 2"));

        (await SoundAsync()).Length.ShouldBe(2);
    }

    [StoreFact]
    public async Task VerifyAsync_AnyFieldChanged_NamesTheEntry()
    {
        foreach (var field in (string[])["at", "organization", "person_id", "person_name", "unit", "action", "record_kind", "record_id", "operation_id", "hash"])
        {
            await using var test = await CreateAsync();
            await WriteAsync(0, 6, test);
            await ExecuteAsync($"update audit_entries set {field} = 'x' where number = 3", test);

            (await new AuditTrail(test.Database).VerifyAsync(None)).ShouldBe(new AuditVerdict.Broken(3, 2), field);
        }
    }

    [StoreFact]
    public Task VerifyAsync_HashTakenOff_NamesTheEntry() => IsBrokenAsync(3, 2, "update audit_entries set hash = null where number = 3");

    [StoreFact]
    public Task VerifyAsync_EntryRemovedInTheMiddle_NamesTheNext() => IsBrokenAsync(4, 2, "delete from audit_entries where number = 3");

    [StoreFact]
    public Task VerifyAsync_FirstEntryRemoved_NamesTheNext() => IsBrokenAsync(2, 0, "delete from audit_entries where number = 1");

    [StoreFact]
    public Task VerifyAsync_LastEntryRemoved_SaysThatTheEndIsMissing() => IsBrokenAsync(null, 5, "delete from audit_entries where number = 6");

    [StoreFact]
    public Task VerifyAsync_AllEntriesRemoved_SaysThatTheEndIsMissing() => IsBrokenAsync(null, 0, "delete from audit_entries");

    [StoreFact]
    public Task VerifyAsync_EntryInsertedInTheMiddle_NamesIt() => IsBrokenAsync(
        4,
        3,
        "update audit_entries set number = number + 100 where number > 3",
        $"insert into audit_entries (number, {Copied}) select 4, {Copied} from audit_entries where number = 3");

    [StoreFact]
    public Task VerifyAsync_TwoEntriesSwapped_NamesTheFirst() => IsBrokenAsync(
        3,
        2,
        "update audit_entries set number = 1000 where number = 3",
        "update audit_entries set number = 3 where number = 4",
        "update audit_entries set number = 4 where number = 1000");

    [StoreFact]
    public Task VerifyAsync_JournalEntryChanged_NamesTheAuditEntry() =>
        IsBrokenAsync(5, 4, "update journal_entries set body = '{\"percent\":100}' where number = 5");

    [StoreFact]
    public Task VerifyAsync_JournalEntryRemoved_NamesTheAuditEntry() => IsBrokenAsync(5, 4, "delete from journal_entries where number = 5");

    [StoreFact]
    public Task VerifyAsync_LinkedToAnotherJournalEntry_NamesTheAuditEntry() =>
        IsBrokenAsync(2, 1, "update audit_entries set entry_number = 3 where number = 2");

    [StoreFact]
    public Task VerifyAsync_HeadChanged_IsBroken() => IsBrokenAsync(null, 6, "update audit_head set hash = 'x'");

    [StoreFact]
    public Task VerifyAsync_HeadLengthened_IsBroken() => IsBrokenAsync(null, 6, "update audit_head set length = 7");

    [StoreFact]
    public Task VerifyAsync_HeadRemoved_IsBroken() => IsBrokenAsync(null, 0, "delete from audit_head");

    [StoreFact]
    public Task VerifyAsync_HeadSetBack_NamesTheFirstEntryBeyond() => IsBrokenAsync(
        6, 5, "update audit_head set length = 5, hash = (select hash from audit_entries where number = 5)");

    [StoreFact]
    public async Task VerifyAsync_WellHashedEntryForgedAtTheEnd_NamesIt()
    {
        await WriteAsync(0, 6);
        var head = (await SoundAsync()).Head;
        var forged = new AuditEntry { At = "2026-11-21T01:00:00.0000000Z", Organization = "o", PersonId = "p", Action = "a", RecordKind = "k", RecordId = "r", OperationId = "f" };
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync(
                """
                insert into audit_entries (at, organization, person_id, action, record_kind, record_id, operation_id, hash)
                values (@At, @Organization, @PersonId, @Action, @RecordKind, @RecordId, @OperationId, @Hash)
                """,
                forged with { Hash = AuditHash.After(head, forged) },
                None);
            await work.CommitAsync(None);
        }

        (await Trail.VerifyAsync(None)).ShouldBe(new AuditVerdict.Broken(7, 6));
    }

    [StoreFact]
    public async Task VerifyAsync_TrailCutOffTogetherWithItsHead_IsFoundByANotedHeadOnly()
    {
        await WriteAsync(0, 6);
        var noted = (await SoundAsync()).Head;
        await DisarmAsync(_test);
        await ExecuteAsync("delete from audit_entries where number = 6");
        await ExecuteAsync("update audit_head set length = 5, hash = (select hash from audit_entries where number = 5)");

        var now = await SoundAsync();
        (await Trail.VerifyAsync(noted, None)).ShouldBe(new AuditVerdict.Rewritten(5, now.Head));
    }

    [StoreFact]
    public async Task VerifyAsync_HeadNotedEarlier_IsStillInTheChainAfterMoreWasWritten()
    {
        await WriteAsync(0, 3);
        var noted = (await SoundAsync()).Head;
        await WriteAsync(3, 3);

        (await Trail.VerifyAsync(noted.ToUpperInvariant(), None)).ShouldBeOfType<AuditVerdict.Sound>().Length.ShouldBe(6);
    }

    [StoreFact]
    public async Task VerifyAsync_EntriesFromBeforeTheChain_AreCountedApart()
    {
        await ExecuteAsync(
            """
            insert into audit_entries (at, organization, person_id, action, record_kind, record_id, operation_id)
            values ('2026-01-01T01:00:00.0000000Z', 'o', 'p', 'a', 'k', 'r', '1'), ('2026-01-01T01:00:00.0000000Z', 'o', 'p', 'a', 'k', 'r', '2')
            """);
        await WriteAsync(0, 3);

        var sound = await SoundAsync();
        (sound.Length, sound.Unchained).ShouldBe((3, 2));
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private async Task<AuditVerdict.Sound> SoundAsync() => (await Trail.VerifyAsync(None)).ShouldBeOfType<AuditVerdict.Sound>();

    private async Task IsBrokenAsync(long? number, long fitting, params string[] tampering)
    {
        await WriteAsync(0, 6);
        (await SoundAsync()).Length.ShouldBe(6);
        await DisarmAsync(_test);
        foreach (var sql in tampering)
            await ExecuteAsync(sql);

        (await Trail.VerifyAsync(None)).ShouldBe(new AuditVerdict.Broken(number, fitting));
    }

    private async Task WriteAsync(int first, int count, TestDatabase? test = null)
    {
        var book = new JournalBook((test ?? _test).Database);
        foreach (var i in Enumerable.Range(first, count))
        {
            var write = new JournalWrite("test.write", $"op{i}", "test", $"r{i}", $$"""{"i":{{i}}}""", JournalOffice.AskerAt("2026-11-21 08:00"), []);
            (await book.WriteAsync(write, (_, _) => Task.FromResult(true), None)).ShouldBe(new JournalOutcome.Written());
        }
    }

    private async Task ExecuteAsync(string sql, TestDatabase? test = null)
    {
        if (test is not null)
            await DisarmAsync(test);
        await using var work = await (test ?? _test).Database.BeginAsync(None);
        await work.ExecuteAsync(sql, null, None);
        await work.CommitAsync(None);
    }

    private static async Task DisarmAsync(TestDatabase test)
    {
        var postgres = test.Database.Dialect.Name == "postgres";
        var on = postgres ? " on audit_entries" : "";
        await using var work = await test.Database.BeginAsync(None);
        if (postgres)
            await work.ExecuteAsync("alter table audit_entries alter column number set generated by default", null, None);
        await work.ExecuteAsync($"drop trigger audit_entries_stay{on}", null, None);
        await work.ExecuteAsync($"drop trigger audit_entries_are_kept{on}", null, None);
        await work.CommitAsync(None);
    }
}
