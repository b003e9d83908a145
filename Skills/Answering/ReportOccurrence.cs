using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Answering;

/// <summary>One time that a periodic report falls due.</summary>
/// <param name="Plan">The plan that asks for it.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Written">The day as the plan counts it: for "trước ngày 10/6" the 10th itself.</param>
/// <param name="Day">The last allowed day: for "trước ngày 10/6" the 9th.</param>
public sealed record ReportOccurrence(Plan Plan, ReportingDuty Duty, DateOnly Written, LastDay Day)
{
    /// <summary>Which of the units it concerns, where several were asked about; else empty.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The days that it reports on; null for a monthly report, whose plans do not say which month a day belongs to.</summary>
    public DateRange? Covers => ReportStretch.Of(Duty.Period, Written);

    /// <summary>Where the plan asks for it.</summary>
    public Citation Citation => Citation.Of(Plan, Duty.Evidence);
}
