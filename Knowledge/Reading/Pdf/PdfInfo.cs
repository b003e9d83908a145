namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>What a PDF says of itself.</summary>
/// <param name="Pages">The size of each page as it is looked at, in points.</param>
internal sealed record PdfInfo(IReadOnlyList<(double Width, double Height)> Pages);
