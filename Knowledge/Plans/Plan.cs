using System.Text.Json.Serialization;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans;

/// <summary>One plan (kế hoạch) as it was read. Unknown values are null or empty, never invented.</summary>
public sealed record Plan
{
    private readonly PlanId? _id;

    /// <summary>The name of the file it was read from.</summary>
    public required string Source { get; init; }

    /// <summary>The type of document.</summary>
    public string Type { get; init; } = "Kế hoạch";

    /// <summary>The running number; null when a draft leaves it blank.</summary>
    public int? Number { get; init; }

    /// <summary>What follows the number's slash, or the hyphen of a Party plan: "KH-SGDĐT", "KH/ĐU".</summary>
    public string? Symbol { get; init; }

    /// <summary>The issuing body, in full.</summary>
    public string? Issuer { get; init; }

    /// <summary>The place in its date line.</summary>
    public string? Place { get; init; }

    /// <summary>The full date of issue.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The date as written, blanks and all.</summary>
    public string? IssuedText { get; init; }

    /// <summary>The year that bare deadlines belong to.</summary>
    public int? Year { get; init; }

    /// <summary>Its subject (trích yếu).</summary>
    public required string Title { get; init; }

    /// <summary>Who signed it.</summary>
    public Signer? Signer { get; init; }

    /// <summary>Nơi nhận, in order.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The documents it cites.</summary>
    public IReadOnlyList<DocumentReference> References { get; init; } = [];

    /// <summary>The work it lays on units.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    /// <summary>The periodic reports it asks for.</summary>
    public IReadOnlyList<ReportingDuty> Reports { get; init; } = [];

    /// <summary>Its quantified goals.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Its caps on meetings.</summary>
    public IReadOnlyList<MeetingRule> MeetingRules { get; init; } = [];

    /// <summary>What it lays on units in "Tổ chức thực hiện".</summary>
    public IReadOnlyList<Responsibility> Responsibilities { get; init; } = [];

    /// <summary>Where the title was read.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How the values of its head were read, and how surely; a value without an entry was read as printed.</summary>
    public IReadOnlyList<FieldReading> Readings
    {
        get;

        // A plan stored before readings were kept has none.
        init => field = value ?? [];
    } = [];

    /// <summary>Whether the source had lost its marks, so that shown words were restored.</summary>
    public bool Restored { get; init; }

    /// <summary>Number and symbol as people cite it: "979/KH-SGDĐT"; a Party plan's "15-KH/ĐU"; "KH-SGDĐT" for a draft
    /// without a number; null without both.</summary>
    [JsonIgnore]
    public string? Document => Number is { } number
        ? Symbol is null ? $"{number}" : $"{number}{(Symbol.Contains('/', StringComparison.Ordinal) ? '-' : '/')}{Symbol}"
        : Symbol;

    /// <summary>Whether anything was read that makes a text a plan: work, duties, goals, or at least its number.</summary>
    [JsonIgnore]
    public bool HasContent => Tasks.Count > 0 || Reports.Count > 0 || Targets.Count > 0 || Responsibilities.Count > 0 || Number is not null || Symbol is not null;

    /// <summary>What identifies it through its versions: what the store gave it; before it is stored, number and issuer, else the title.</summary>
    [JsonIgnore]
    public PlanId Id
    {
        get => _id ?? new(Number is null || Issuer is null
            ? $"{Folding.FoldToWords(Issuer ?? "")}|{Folding.FoldToWords(Title)}"
            : $"{Number}|{Folding.FoldToWords(Issuer)}|{Year}");
        init => _id = value;
    }
}
