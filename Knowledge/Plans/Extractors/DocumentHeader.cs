namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What the lines above a title state.</summary>
/// <param name="Number">The running number; null in a draft.</param>
/// <param name="Symbol">What follows it.</param>
/// <param name="Place">The place of the date line.</param>
/// <param name="Issued">The date.</param>
/// <param name="IssuedText">The date as written, blanks and all.</param>
/// <param name="Year">The year that bare deadlines belong to.</param>
/// <param name="NumberLine">The line of the number; null without one.</param>
/// <param name="DateLine">The line of the date; null without one.</param>
internal sealed record DocumentHeader(int? Number, string? Symbol, string? Place, DateOnly? Issued, string? IssuedText, int? Year, int? NumberLine = null, int? DateLine = null);
