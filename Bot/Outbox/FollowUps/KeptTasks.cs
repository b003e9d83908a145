using System.Text.Json;
using Assistant.Bot.Graph.Tasks;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>Which tasks stand for which follow-up, so that every change of it reaches the same tasks.</summary>
internal sealed class KeptTasks(Database database)
{
    /// <summary>How a task is stored; of two that say the same it is the same.</summary>
    public static string Form(OfficeTask task) => JsonSerializer.Serialize(task, KeptTaskJson.Default.OfficeTask);

    /// <summary>The tasks of a follow-up, one for each place.</summary>
    public async Task<IReadOnlyList<KeptTask>> OfAsync(string recordId, CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<Row>(
            """
            select record_id as RecordId, place as Place, task_id as TaskId, number as Number, form as Form, state as State
            from follow_up_tasks where record_id = @recordId order by place
            """,
            new { recordId },
            cancellationToken)).Select(row => row.ToTask())];

    /// <summary>Keeps what stands now. Of two messages about a follow-up the later one stays, whichever is kept last.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task KeepAsync(KeptTask kept, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into follow_up_tasks (record_id, place, task_id, number, form, state) values (@RecordId, @Place, @TaskId, @Number, @Form, @State)
            on conflict (record_id, place) do update set task_id = excluded.task_id, number = excluded.number, form = excluded.form, state = excluded.state
            where follow_up_tasks.number <= excluded.number
            """,
            new { kept.RecordId, Place = kept.Place.Key, TaskId = kept.Id, kept.Number, Form = Form(kept.Task), State = kept.State.ToString() },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private sealed record Row
    {
        public string RecordId { get; init; } = "";

        public string Place { get; init; } = "";

        public string TaskId { get; init; } = "";

        public long Number { get; init; }

        public string Form { get; init; } = "";

        public string State { get; init; } = "";

        public KeptTask ToTask() => new(
            RecordId, TaskPlace.Read(Place), TaskId, Number, JsonSerializer.Deserialize(Form, KeptTaskJson.Default.OfficeTask)!, Enum.Parse<KeptTaskState>(State));
    }
}
