using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>
/// Tells tables of content from tables that only place text side by side: the head of a letter, the recipients beside the
/// signature, a frame around text. Word has no other way to write those, and they are read column by column.
/// </summary>
internal static partial class LayoutTable
{
    private const int MostColumns = 3;
    private const int MostRows = 8;

    /// <summary>Whether a table only places text.</summary>
    public static bool Is(WordBlock.Table table)
    {
        var cells = table.Rows.SelectMany(row => row).Where(cell => cell.Paragraphs.Count > 0).ToList();
        var columns = cells.Select(cell => cell.Column).Distinct().Count();
        var rows = table.Rows.Count(row => row.Any(cell => cell.Paragraphs.Count > 0));
        if (columns <= 1)
            return true;
        if (columns <= MostColumns && rows <= MostRows && cells.Any(IsLetterPart))
            return true;
        return !table.HasBorders && columns == 2 && rows <= 2 && cells.Any(cell => cell.Paragraphs.Count > 1);
    }

    private static bool IsLetterPart(WordCell cell) => cell.Paragraphs.Any(paragraph => LetterPart().IsMatch(Folding.Fold(paragraph)));

    [GeneratedRegex(@"^\s*(cong hoa xa hoi chu nghia|doc lap\s?[-–]\s?tu do|dang cong san viet nam$|noi nhan\s?:?$|noi nhan\s?:|so\s?:\s?\d{0,5}\s*/)")]
    private static partial Regex LetterPart();
}
