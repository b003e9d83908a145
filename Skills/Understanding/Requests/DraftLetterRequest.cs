using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Draft a letter (công văn).</summary>
/// <param name="Purpose">What it is to do.</param>
/// <param name="Addressee">Whom it goes to, as written; null where nothing was said.</param>
/// <param name="Subject">What it is about, as written; null where nothing was said beside <see cref="Task"/>.</param>
public sealed record DraftLetterRequest(LetterPurpose Purpose, string? Addressee, string? Subject) : Request
{
    /// <summary>The units of the organisation among those it goes to.</summary>
    public UnitList Units { get; init; } = [];

    /// <summary>The task it is about; null for none.</summary>
    public TaskReference? Task { get; init; }

    /// <summary>Whether the subject goes on with the task's title: "tiến độ việc 3.2".</summary>
    public bool EndsInTask { get; init; }

    /// <summary>The kind of periodic report that it asks for; null where it asks for none, or its days tell.</summary>
    public ReportPeriod? Report { get; init; }

    /// <summary>The days which that report is about; null where it asks for none.</summary>
    public DateRange? Days { get; init; }

    /// <summary>Whether it is about work that is late.</summary>
    public bool OfLateWork { get; init; }
}
