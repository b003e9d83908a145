using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Knowledge.Storage;

/// <summary>A row of the table of plans, without the text it was read from.</summary>
internal sealed record PlanRow
{
    /// <summary>The columns.</summary>
    public const string Columns =
        """
        id as Id, source as Source, file_hash as FileHash, body as Body, added_at as AddedAt, updated_at as UpdatedAt,
            standing as StandsAs, replaced_by as ReplacedBy, standing_by as StandingBy, standing_at as StandingAt
        """;

    /// <summary>The word for a plan that was withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The word for a plan in whose place another stands.</summary>
    public const string Replaced = "replaced";

    public string Id { get; init; } = "";

    public string Source { get; init; } = "";

    public string FileHash { get; init; } = "";

    public string Body { get; init; } = "";

    public string AddedAt { get; init; } = "";

    public string UpdatedAt { get; init; } = "";

    public string? StandsAs { get; init; }

    public string? ReplacedBy { get; init; }

    public string? StandingBy { get; init; }

    public string? StandingAt { get; init; }

    /// <summary>How the plan stands.</summary>
    public PlanStanding Standing => StandsAs switch
    {
        Withdrawn => new PlanStanding.Withdrawn(StandingBy ?? "", Stored.ReadInstant(StandingAt!)),
        Replaced => new PlanStanding.Replaced(new PlanId(ReplacedBy ?? ""), StandingBy ?? "", Stored.ReadInstant(StandingAt!)),
        _ => new PlanStanding.InForce(),
    };

    /// <summary>The plan as it was read.</summary>
    public Plan Read() => JsonSerializer.Deserialize(Body, PlanJson.Default.Plan)! with { Id = new PlanId(Id) };

    /// <summary>All that is known of the plan.</summary>
    public StoredPlan ToStored(IEnumerable<PlanCorrection> corrections)
    {
        var (read, all) = (Read(), corrections.ToList());
        return new StoredPlan(CorrectedPlan.Of(read, all), FileHash, Stored.ReadInstant(AddedAt), Stored.ReadInstant(UpdatedAt), Standing, read, all);
    }
}
