using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Draft a periodic report.</summary>
public sealed record DraftReportRequest(ReportPeriod? Period, DateRange? Range, Unit? Unit) : Request;
