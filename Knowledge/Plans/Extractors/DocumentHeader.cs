namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What the lines above a title state.</summary>
internal sealed record DocumentHeader(int? Number, string? Symbol, string? Place, DateOnly? Issued, string? IssuedText, int? Year);
