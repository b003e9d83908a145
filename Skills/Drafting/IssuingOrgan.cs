namespace Assistant.Skills.Drafting;

/// <summary>Who issues a document.</summary>
/// <param name="Superior">The body above; null where there is none or it is not known, and then a blank.</param>
/// <param name="Name">The issuing body.</param>
public sealed record IssuingOrgan(string? Superior, string Name);
