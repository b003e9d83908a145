using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Storage;

/// <summary>Saves plans in one unit of work.</summary>
/// <param name="work">The unit of work.</param>
/// <param name="register">The plans it sees.</param>
/// <param name="records">What people recorded on tasks.</param>
/// <param name="now">The instant.</param>
internal sealed class PlanWriter(UnitOfWork work, PlanRegister register, IReadOnlyList<ITaskRecords> records, DateTimeOffset now)
{
    /// <summary>Saves one: as a new plan, or as the next version of the one it is known again as.</summary>
    public async Task<PlanSaved> SaveAsync(PlanReading reading, CancellationToken cancellationToken)
    {
        if (register.Find(reading.Plan) is not { } id)
            return await AddAsync(reading, cancellationToken);
        var row = (await work.FindAsync<PlanRow>($"select {PlanRow.Columns} from plans where id = @Id", new { Id = id.Value }, cancellationToken))!;
        var before = row.ToStored(await CorrectionTable.OfAsync(id, work, cancellationToken));
        var plan = reading.Plan with { Id = id, Source = register.FreeSource(reading.Plan, id) };
        return row.FileHash == reading.FileHash && row.Body == Body(plan)
            ? new PlanSaved.Unchanged(before.Plan, before.Standing)
            : await ChangeAsync(before, plan, reading, cancellationToken);
    }

    /// <summary>A plan as it stands in the table.</summary>
    public static string Body(Plan plan) => JsonSerializer.Serialize(plan, PlanJson.Default.Plan);

    /// <summary>The lines of a text as they stand in the table.</summary>
    public static string Lines(SourceText text) => string.Join('\n', text.Lines.Select(line => line.Text));

    private async Task<PlanSaved> AddAsync(PlanReading reading, CancellationToken cancellationToken)
    {
        var id = register.FreeId(reading.Plan);
        var plan = reading.Plan with { Id = id, Source = register.FreeSource(reading.Plan, id) };
        await work.ExecuteAsync(
            """
            insert into plans (id, source, file_hash, body, source_text, pages, added_at, updated_at)
            values (@Id, @Source, @FileHash, @Body, @SourceText, @Pages, @Now, @Now)
            """,
            Row(plan, reading),
            cancellationToken);
        await register.NoteAsync(plan, work, cancellationToken);
        await PlanEvents.NoteAsync(id, "added", null, plan.Source, now, work, cancellationToken);
        return new PlanSaved.Added(plan) { Replaces = ReplacementNotices.Find(reading.Text) };
    }

    private async Task<PlanSaved> ChangeAsync(StoredPlan before, Plan plan, PlanReading reading, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            """
            update plans set source = @Source, file_hash = @FileHash, body = @Body, source_text = @SourceText, pages = @Pages, updated_at = @Now
            where id = @Id
            """,
            Row(plan, reading),
            cancellationToken);
        await register.NoteAsync(plan, work, cancellationToken);
        var step = new VersionStep(before, plan, await DroppedTasks.OfAsync(plan.Id, work, cancellationToken), now);
        await MoveAsync(plan.Id, step, cancellationToken);
        var corrections = new CorrectionFollowing(plan, reading.Text, step.Keys).Of(before.Corrections);
        await CorrectionTable.ReplaceAsync(plan.Id, corrections, work, cancellationToken);
        await PlanEvents.NoteAsync(plan.Id, "changed", null, plan.Source, now, work, cancellationToken);
        var corrected = CorrectedPlan.Of(plan, corrections);
        return new PlanSaved.Changed(corrected, before.Standing, step.Changes(corrected)) { Replaces = ReplacementNotices.Find(reading.Text) };
    }

    private async Task MoveAsync(PlanId plan, VersionStep step, CancellationToken cancellationToken)
    {
        if (step.Moves.Count > 0)
        {
            foreach (var each in records)
                await each.FollowAsync(plan, step.Moves, work, cancellationToken);
        }

        foreach (var task in step.Returned)
            await DroppedTasks.RemoveAsync(plan, task.Key, work, cancellationToken);
        foreach (var (_, task) in step.Gone)
            await DroppedTasks.AddAsync(plan, task, work, cancellationToken);
    }

    private object Row(Plan plan, PlanReading reading) => new
    {
        Id = plan.Id.Value,
        plan.Source,
        reading.FileHash,
        Body = Body(plan),
        SourceText = Lines(reading.Text),
        Pages = reading.Text.Pages.Count == 0 ? null : JsonSerializer.Serialize(reading.Text.Pages, PlanJson.Default.IReadOnlyListSourcePage),
        Now = Stored.Instant(now),
    };
}
