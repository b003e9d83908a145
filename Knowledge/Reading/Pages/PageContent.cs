namespace Assistant.Knowledge.Reading.Pages;

/// <summary>What stands on one page.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Words">Its words, in any order.</param>
/// <param name="Grids">The ruled tables on it, from top to bottom.</param>
/// <param name="IsRecognised">Whether its words were read off an image.</param>
internal sealed record PageContent(int Number, double Width, double Height, IReadOnlyList<PageWord> Words, IReadOnlyList<TableGrid> Grids, bool IsRecognised);
