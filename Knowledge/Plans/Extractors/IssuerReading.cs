namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The issuing body, and how surely it was found.</summary>
/// <param name="Name">Its name in full.</param>
/// <param name="Line">The line that names it.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Doubt">Why a person should look; null where there is no need.</param>
internal sealed record IssuerReading(string Name, int Line, double Confidence, DoubtReason? Doubt = null);
