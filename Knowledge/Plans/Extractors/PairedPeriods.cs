namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The periods that a due day belongs to.</summary>
/// <param name="Periods">The periods; none where the text names none for the day.</param>
/// <param name="Sure">Whether the text tells them apart; false where it names more periods than days and one was chosen.</param>
internal sealed record PairedPeriods(IReadOnlyList<ReportPeriod> Periods, bool Sure = true);
