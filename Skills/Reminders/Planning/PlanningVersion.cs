using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>As of what something was planned: while two are equal, planning again would change nothing.</summary>
/// <param name="Library">The plans in force.</param>
/// <param name="Today">The day.</param>
/// <param name="People">Who is listed, with units and roles.</param>
/// <param name="Database">What people told.</param>
internal sealed record PlanningVersion(PlanLibrary Library, DateOnly Today, string People, PlanningVersion.Stored Database)
{
    /// <summary>How often, or when last, each kind of record was written.</summary>
    internal sealed record Stored
    {
        public const string Query =
            """
            select (select count(*) from reminders) as Reminders,
                (select count(*) from reminders where cancelled_at is not null) as Cancelled,
                (select count(*) from progress) as Reported,
                (select cast(coalesce(sum(version), 0) as bigint) from progress) as Reports,
                (select count(*) from extensions) as Asked,
                (select cast(coalesce(sum(version), 0) as bigint) from extensions) as Decided,
                (select count(*) from meetings) as Meetings,
                (select cast(coalesce(sum(version), 0) as bigint) from meetings) as Changed,
                (select count(*) || coalesce(max(muted_at), '') from reminder_mutes) as Muted,
                (select count(*) || coalesce(max(settled_at), '') from settled_reports) as Settled
            """;

        public long Reminders { get; init; }

        public long Cancelled { get; init; }

        public long Reported { get; init; }

        public long Reports { get; init; }

        public long Asked { get; init; }

        public long Decided { get; init; }

        public long Meetings { get; init; }

        public long Changed { get; init; }

        public string Muted { get; init; } = "";

        public string Settled { get; init; } = "";
    }
}
