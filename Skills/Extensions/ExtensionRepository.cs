using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Extensions;

/// <summary>The requests for later last days, each in its present state.</summary>
internal sealed class ExtensionRepository(Database database)
{
    private const string Select = $"select {ExtensionRow.Columns} from extensions";

    /// <summary>
    /// Adds a request in the caller's unit of work; false where another one about the same task is open, or the last day in force is not the
    /// one it starts from. Of two at once the second waits, and is refused.
    /// </summary>
    public static async Task<bool> AddAsync(Extension extension, UnitOfWork work, CancellationToken cancellationToken)
    {
        var row = ExtensionRow.Of(extension);
        var added = await work.ExecuteAsync(
            """
            insert into extensions (id, plan_id, task_key, plan_day, from_day, to_day, reason, person_id, person_name, unit, asked_at, state, version)
            values (@Id, @PlanId, @TaskKey, @PlanDay, @FromDay, @ToDay, @Reason, @PersonId, @PersonName, @Unit, @AskedAt, @State, @Version)
            on conflict (plan_id, task_key) where state = 'Asked' do nothing
            """,
            row,
            cancellationToken);

        // One that was open until now may have been granted meanwhile: looked up after the row is in, when no other can be.
        return added == 1 && await work.FindAsync<long>(
            "select count(*) from extensions where plan_id = @PlanId and task_key = @TaskKey and state = 'Granted' and to_day > @FromDay", row, cancellationToken) == 0;
    }

    /// <summary>Stores what became of an open request, only where it is still of the version before; false where it is not.</summary>
    public static async Task<bool> CloseAsync(Extension extension, UnitOfWork work, CancellationToken cancellationToken) => await work.ExecuteAsync(
        """
        update extensions set state = @State, decided_by_id = @DecidedById, decided_by_name = @DecidedByName, decided_on = @DecidedOn, decided_at = @DecidedAt,
            decision_reason = @DecisionReason, version = @Version
        where id = @Id and version = @Version - 1 and state = 'Asked'
        """,
        ExtensionRow.Of(extension),
        cancellationToken) == 1;

    /// <summary>Every request that was not taken back, in the caller's unit of work.</summary>
    public static async Task<IReadOnlyList<Extension>> AllAsync(UnitOfWork work, CancellationToken cancellationToken) =>
        Read(await work.QueryAsync<ExtensionRow>($"{Select} where state <> 'Withdrawn' order by asked_at, id", null, cancellationToken));

    /// <summary>Every request that was not taken back, in the order in which they were asked.</summary>
    public async Task<IReadOnlyList<Extension>> AllAsync(CancellationToken cancellationToken) =>
        Read(await database.QueryAsync<ExtensionRow>($"{Select} where state <> 'Withdrawn' order by asked_at, id", null, cancellationToken));

    /// <summary>The requests about one task that were not taken back.</summary>
    public async Task<ExtensionHistory> OfTaskAsync(string planId, string taskKey, CancellationToken cancellationToken) => new(Read(await database.QueryAsync<ExtensionRow>(
        $"{Select} where plan_id = @planId and task_key = @taskKey and state <> 'Withdrawn' order by asked_at, id", new { planId, taskKey }, cancellationToken)));

    /// <summary>A request by its id; null when there is none.</summary>
    public async Task<Extension?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await database.FindAsync<ExtensionRow>($"{Select} where id = @id", new { id }, cancellationToken))?.ToExtension();

    private static IReadOnlyList<Extension> Read(IReadOnlyList<ExtensionRow> rows) => [.. rows.Select(row => row.ToExtension())];
}
