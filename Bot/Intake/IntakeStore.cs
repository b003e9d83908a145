using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Storage;
using Assistant.Skills;

namespace Assistant.Bot.Intake;

/// <summary>
/// Files that were sent and are not yet plans. Nothing of a file is stored before it was read: one that bears a state-secret
/// mark never is.
/// </summary>
internal sealed class IntakeStore(Database database, TimeProvider clock)
{
    /// <summary>A reading process says more often than this that it lives.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    /// <summary>Whoever has not decided by then sends the file again.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(3);

    /// <summary>Begins an intake.</summary>
    /// <returns>False when it was begun before.</returns>
    public async Task<bool> BeginAsync(IntakeRow row, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        var begun = await work.ExecuteAsync(
            """
            insert into plan_intakes (id, channel, conversation, person_id, person_name, language, files, state, created_at, touched_at)
            values (@Id, @Channel, @Conversation, @PersonId, @PersonName, @Language, @Files, @State, @Now, @Now)
            on conflict (id) do nothing
            """,
            new
            {
                row.Id,
                row.Conversation.Channel,
                row.Conversation.Conversation,
                row.PersonId,
                row.PersonName,
                Language = row.Language.ToString(),
                row.Files,
                State = nameof(IntakeState.Reading),
                Now = Now,
            },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return begun == 1;
    }

    /// <summary>Says that the reading process lives.</summary>
    public Task BeatAsync(string id, CancellationToken cancellationToken) =>
        UpdateAsync("update plan_intakes set touched_at = @Now where id = @Id and state = @State", new { Id = id, State = nameof(IntakeState.Reading), Now }, cancellationToken);

    /// <summary>Keeps what was read; from now on the card is owed.</summary>
    public Task FinishAsync(string id, IntakeBody body, CancellationToken cancellationToken) => UpdateAsync(
        "update plan_intakes set state = @State, body = @Body, touched_at = @Now where id = @Id",
        new { Id = id, State = nameof(IntakeState.Read), Body = JsonSerializer.Serialize(body, IntakeJson.Default.IntakeBody), Now }, cancellationToken);

    /// <summary>Takes an intake from one state to the next; one caller wins.</summary>
    public async Task<bool> MoveAsync(string id, IntakeState from, IntakeState to, CancellationToken cancellationToken) => await UpdateAsync(
        "update plan_intakes set state = @To, touched_at = @Now where id = @Id and state = @From", new { Id = id, From = from.ToString(), To = to.ToString(), Now },
        cancellationToken) == 1;

    /// <summary>Whether an intake is in a state.</summary>
    public async Task<bool> IsInAsync(string id, IntakeState state, CancellationToken cancellationToken) =>
        await database.FindAsync<string>("select state from plan_intakes where id = @id", new { id }, cancellationToken) == state.ToString();

    /// <summary>What was read; null when it is not there any more.</summary>
    public async Task<IntakeBody?> FindBodyAsync(string id, CancellationToken cancellationToken) =>
        await database.FindAsync<string>("select body from plan_intakes where id = @id", new { id }, cancellationToken) is { } body
            ? JsonSerializer.Deserialize(body, IntakeJson.Default.IntakeBody)
            : null;

    /// <summary>The intakes whose card is owed, oldest first; one whose sender died among them.</summary>
    public async Task<IReadOnlyList<IntakeRow>> OwedAsync(CancellationToken cancellationToken)
    {
        await UpdateAsync(
            "update plan_intakes set state = @Read where state = @Offering and touched_at < @Before",
            new { Read = nameof(IntakeState.Read), Offering = nameof(IntakeState.Offering), Before = Silent }, cancellationToken);
        return await ListAsync("state = @State", new { State = nameof(IntakeState.Read) }, cancellationToken);
    }

    /// <summary>The intakes whose reading process died.</summary>
    public Task<IReadOnlyList<IntakeRow>> BrokenOffAsync(CancellationToken cancellationToken) =>
        ListAsync("state = @State and touched_at < @Before", new { State = nameof(IntakeState.Reading), Before = Silent }, cancellationToken);

    /// <summary>Forgets an intake.</summary>
    /// <returns>Whether it was there: of several callers one is told so.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        await UpdateAsync("delete from plan_intakes where id = @Id", new { Id = id }, cancellationToken) == 1;

    /// <summary>Forgets what nobody has decided on for days.</summary>
    public Task ForgetOldAsync(CancellationToken cancellationToken) =>
        UpdateAsync("delete from plan_intakes where created_at < @Before", new { Before = Stored.Instant(clock.GetUtcNow() - KeptFor) }, cancellationToken);

    private string Now => Stored.Instant(clock.GetUtcNow());

    private string Silent => Stored.Instant(clock.GetUtcNow() - Silence);

    private async Task<IReadOnlyList<IntakeRow>> ListAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<Row>(
            $"""
            select id, channel, conversation, person_id as PersonId, person_name as PersonName, language, files
            from plan_intakes where {where} order by created_at limit 20
            """,
            parameters, cancellationToken);
        return [.. rows.Select(row => new IntakeRow(
            row.Id, new ConversationKey(row.Channel, row.Conversation), row.PersonId, row.PersonName, Enum.Parse<Language>(row.Language), row.Files))];
    }

    private async Task<int> UpdateAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(sql, parameters, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed;
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string PersonId { get; init; } = "";

        public string? PersonName { get; init; }

        public string Language { get; init; } = "";

        public string Files { get; init; } = "";
    }
}
