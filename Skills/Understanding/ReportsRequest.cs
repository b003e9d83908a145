using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>Periodic reports and their deadlines.</summary>
public sealed record ReportsRequest(Unit? Unit, DateRange? Period, string? Text = null) : Request;
