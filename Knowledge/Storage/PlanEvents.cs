using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>What happened to each plan: only added to. Whoever keeps plans in memory looks here for changes.</summary>
internal static class PlanEvents
{
    /// <summary>Notes an event in the caller's unit of work.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="kind">A constant that is never renamed: added, changed, withdrawn, restored, replaced, corrected.</param>
    /// <param name="person">Who; null for the program.</param>
    /// <param name="detail">What else there is to know; never words of the document.</param>
    /// <param name="at">When.</param>
    /// <param name="work">The unit of work.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task NoteAsync(
        PlanId plan, string kind, string? person, string? detail, DateTimeOffset at, UnitOfWork work, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            "insert into plan_events (plan_id, kind, person, detail, at) values (@Plan, @kind, @person, @detail, @At)",
            new { Plan = plan.Value, kind, person, detail, At = Stored.Instant(at) },
            cancellationToken);
        await PlanNews.TellAsync(work, cancellationToken);
    }

    /// <summary>A text that changes whenever any plan does, by whichever process: two transactions may end in another order than they began.</summary>
    public static async Task<string> RevisionAsync(Database database, CancellationToken cancellationToken) =>
        (await database.FindAsync<string>(
            """
            select (select count(*) from plan_events) || ' ' || coalesce((select max(number) from plan_events), 0)
                || ' ' || (select count(*) from plans) || ' ' || coalesce((select max(updated_at) from plans), '')
            """,
            null,
            cancellationToken))!;
}
