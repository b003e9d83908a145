using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Knowledge.Storage;

/// <summary>The rows of what people corrected.</summary>
internal static class CorrectionTable
{
    private const string Columns =
        """
        plan_id as PlanId, part as Part, part_key as PartKey, field as Field, part_words as PartWords, value as Value,
            value_before as Before, basis as Basis, state as State, person as Person, at as At
        """;

    /// <summary>Every correction, by plan, oldest first.</summary>
    public static async Task<ILookup<string, PlanCorrection>> AllAsync(Database database, CancellationToken cancellationToken) =>
        (await database.QueryAsync<Row>($"select {Columns} from plan_corrections order by at, part, part_key, field", null, cancellationToken))
            .ToLookup(row => row.PlanId, row => row.ToCorrection(), StringComparer.Ordinal);

    /// <summary>The corrections of one plan, oldest first.</summary>
    public static async Task<IReadOnlyList<PlanCorrection>> OfAsync(PlanId plan, UnitOfWork work, CancellationToken cancellationToken) =>
        [.. (await work.QueryAsync<Row>(
            $"select {Columns} from plan_corrections where plan_id = @Id order by at, part, part_key, field", new { Id = plan.Value }, cancellationToken))
            .Select(row => row.ToCorrection())];

    /// <summary>Stores a correction; one of the same value before gives way.</summary>
    public static Task PutAsync(PlanId plan, PlanCorrection correction, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        """
        insert into plan_corrections (plan_id, part, part_key, field, part_words, value, value_before, basis, state, person, at)
        values (@PlanId, @Part, @PartKey, @Field, @PartWords, @Value, @Before, @Basis, @State, @By, @At)
        on conflict (plan_id, part, part_key, field) do update set part_words = excluded.part_words, value = excluded.value,
            value_before = excluded.value_before, basis = excluded.basis, state = excluded.state, person = excluded.person, at = excluded.at
        """,
        new
        {
            PlanId = plan.Value,
            Part = Kind(correction.Part),
            PartKey = Key(correction.Part),
            Field = correction.Field.ToString(),
            correction.PartWords,
            Value = JsonSerializer.Serialize(correction.Value, PlanJson.Default.PlanValue),
            Before = JsonSerializer.Serialize(correction.Before, PlanJson.Default.PlanValue),
            correction.Basis,
            State = correction.State.ToString(),
            correction.By,
            At = Stored.Instant(correction.At),
        },
        cancellationToken);

    /// <summary>Stores all corrections of a plan anew, after its parts moved.</summary>
    public static async Task ReplaceAsync(PlanId plan, IEnumerable<PlanCorrection> corrections, UnitOfWork work, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("delete from plan_corrections where plan_id = @Id", new { Id = plan.Value }, cancellationToken);
        foreach (var correction in corrections)
            await PutAsync(plan, correction, work, cancellationToken);
    }

    /// <summary>Takes a correction back.</summary>
    /// <returns>Whether there was one.</returns>
    public static async Task<bool> RemoveAsync(PlanId plan, PlanPart part, PlanField field, UnitOfWork work, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            "delete from plan_corrections where plan_id = @Id and part = @Part and part_key = @Key and field = @Field",
            new { Id = plan.Value, Part = Kind(part), Key = Key(part), Field = field.ToString() },
            cancellationToken) == 1;

    private static string Kind(PlanPart part) => part switch
    {
        PlanPart.OfTask => "task",
        PlanPart.OfReport => "report",
        PlanPart.OfTarget => "target",
        _ => "plan",
    };

    private static string Key(PlanPart part) => part switch
    {
        PlanPart.OfTask task => task.Key.Value,
        PlanPart.OfReport report => report.Index.ToString(CultureInfo.InvariantCulture),
        PlanPart.OfTarget target => target.Index.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private sealed record Row
    {
        public string PlanId { get; init; } = "";

        public string Part { get; init; } = "";

        public string PartKey { get; init; } = "";

        public string Field { get; init; } = "";

        public string PartWords { get; init; } = "";

        public string Value { get; init; } = "";

        public string Before { get; init; } = "";

        public string Basis { get; init; } = "";

        public string State { get; init; } = "";

        public string Person { get; init; } = "";

        public string At { get; init; } = "";

        public PlanCorrection ToCorrection() => new(
            ToPart(),
            PartWords,
            Enum.Parse<PlanField>(Field),
            JsonSerializer.Deserialize(Value, PlanJson.Default.PlanValue)!,
            JsonSerializer.Deserialize(Before, PlanJson.Default.PlanValue)!,
            Basis,
            Person,
            Stored.ReadInstant(At),
            Enum.Parse<CorrectionState>(State));

        private PlanPart ToPart() => Part switch
        {
            "task" => new PlanPart.OfTask(new TaskKey(PartKey)),
            "report" => new PlanPart.OfReport(int.Parse(PartKey, CultureInfo.InvariantCulture)),
            "target" => new PlanPart.OfTarget(int.Parse(PartKey, CultureInfo.InvariantCulture)),
            _ => new PlanPart.Head(),
        };
    }
}
