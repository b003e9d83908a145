using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Progress;

/// <summary>The current state of each task that was reported on.</summary>
internal sealed class ProgressRepository(Database database)
{
    /// <summary>Stands between the plan and the task in <see cref="RecordId"/>.</summary>
    public const char Separator = '#';

    private const string Columns = """
        select plan_id as PlanId, task_key as TaskKey, state, percent, note, product, on_day as OnDay, person_id as PersonId,
            person_name as PersonName, reported_at as ReportedAt, version
        from progress
        """;

    /// <summary>
    /// Sets the current state in the caller's unit of work, only where it still is of the version that was seen; false where
    /// it is not. Of two at once the second waits, and is refused.
    /// </summary>
    /// <param name="entry">The report.</param>
    /// <param name="seen">The version; 0 where nothing had been reported.</param>
    /// <param name="work">The unit of work.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<bool> SetAsync(ProgressEntry entry, long seen, UnitOfWork work, CancellationToken cancellationToken) => await work.ExecuteAsync(
        seen == 0
            ? """
              insert into progress (plan_id, task_key, state, percent, note, product, on_day, person_id, person_name, reported_at, version)
              values (@PlanId, @TaskKey, @State, @Percent, @Note, @Product, @OnDay, @PersonId, @PersonName, @ReportedAt, 1)
              on conflict (plan_id, task_key) do nothing
              """
            : """
              update progress set state = @State, percent = @Percent, note = @Note, product = @Product, on_day = @OnDay,
                  person_id = @PersonId, person_name = @PersonName, reported_at = @ReportedAt, version = version + 1
              where plan_id = @PlanId and task_key = @TaskKey and version = @Seen
              """,
        new
        {
            entry.PlanId,
            entry.TaskKey,
            State = entry.State.ToString(),
            Percent = (long?)entry.Percent,
            entry.Note,
            entry.Product,
            OnDay = Stored.Day(entry.On),
            entry.PersonId,
            entry.PersonName,
            ReportedAt = Stored.Instant(entry.ReportedAt),
            Seen = seen,
        },
        cancellationToken) == 1;

    /// <summary>Every current state, by plan id and task key.</summary>
    public async Task<IReadOnlyDictionary<(string PlanId, string TaskKey), ReportedProgress>> AllAsync(CancellationToken cancellationToken) =>
        (await database.QueryAsync<ProgressRow>(Columns, null, cancellationToken)).ToDictionary(row => (row.PlanId, row.TaskKey), row => row.Report);

    /// <summary>The current state of one task; null when nothing was reported on it.</summary>
    public async Task<ReportedProgress?> FindAsync(string planId, string taskKey, CancellationToken cancellationToken) =>
        (await database.FindAsync<ProgressRow>($"{Columns} where plan_id = @planId and task_key = @taskKey", new { planId, taskKey }, cancellationToken))?.Report;

    /// <summary>The row of a task, by the id under which its history stands; null when nothing was reported on it.</summary>
    public Task<ProgressRow?> FindAsync(string recordId, CancellationToken cancellationToken) =>
        database.FindAsync<ProgressRow>($"{Columns} where plan_id || '#' || task_key = @recordId", new { recordId }, cancellationToken);

    /// <summary>The id under which a task's history stands in the journal.</summary>
    public static string RecordId(string planId, string taskKey) => $"{planId}{Separator}{taskKey}";
}
