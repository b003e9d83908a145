namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The words that one due day owns in a text with several.</summary>
/// <param name="Start">Where they begin: behind the due day before.</param>
/// <param name="Due">The due day.</param>
/// <param name="LastDue">Where the last due day of the text ends; what follows belongs to all of them.</param>
internal sealed record ReportStretch(int Start, ReportDue Due, int LastDue);
