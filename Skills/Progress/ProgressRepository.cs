using System.Globalization;
using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Progress;

/// <summary>The current state of each task that was reported on.</summary>
internal sealed class ProgressRepository(Database database)
{
    /// <summary>Sets the current state in the caller's unit of work.</summary>
    public static async Task<bool> SetAsync(ProgressEntry entry, UnitOfWork work, CancellationToken cancellationToken) => await work.ExecuteAsync(
        """
        insert into progress (plan_id, task_key, state, percent, note, on_day, person_id, person_name, reported_at, version)
        values (@PlanId, @TaskKey, @State, @Percent, @Note, @OnDay, @PersonId, @PersonName, @ReportedAt, 1)
        on conflict (plan_id, task_key) do update set state = excluded.state, percent = excluded.percent, note = excluded.note,
            on_day = excluded.on_day, person_id = excluded.person_id, person_name = excluded.person_name,
            reported_at = excluded.reported_at, version = progress.version + 1
        """,
        new
        {
            entry.PlanId,
            entry.TaskKey,
            State = entry.State.ToString(),
            Percent = (long?)entry.Percent,
            entry.Note,
            OnDay = Stored.Day(entry.On),
            entry.PersonId,
            entry.PersonName,
            ReportedAt = Stored.Instant(entry.ReportedAt),
        },
        cancellationToken) == 1;

    /// <summary>Every current state, by plan id and task key.</summary>
    public async Task<IReadOnlyDictionary<(string PlanId, string TaskKey), ReportedProgress>> AllAsync(CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<Row>(
            "select plan_id as PlanId, task_key as TaskKey, state, percent, note, on_day as OnDay from progress", null, cancellationToken);
        return rows.ToDictionary(
            row => (row.PlanId, row.TaskKey),
            row => new ReportedProgress(Enum.Parse<ProgressState>(row.State), (int?)row.Percent, Stored.ReadDay(row.OnDay), row.Note));
    }

    /// <summary>The id under which a task's history stands in the journal.</summary>
    public static string RecordId(string planId, string taskKey) => string.Create(CultureInfo.InvariantCulture, $"{planId}#{taskKey}");

    private sealed record Row
    {
        public string PlanId { get; init; } = "";

        public string TaskKey { get; init; } = "";

        public string State { get; init; } = "";

        public long? Percent { get; init; }

        public string? Note { get; init; }

        public string OnDay { get; init; } = "";
    }
}
