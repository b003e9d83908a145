using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>One visible row of a sheet.</summary>
/// <param name="Cells">Its cells from left to right, empty ones left out.</param>
internal sealed partial record SheetRow(IReadOnlyList<SheetCell> Cells)
{
    private const int LongestLabel = 60;

    /// <summary>The cells that say something in this row.</summary>
    public IReadOnlyList<SheetCell> Filled { get; } = [.. Cells.Where(cell => !cell.Continues && cell.Text.Length > 0)];

    /// <summary>Whether a cell from above reaches into the row.</summary>
    public bool IsReachedFromAbove => Cells.Any(cell => cell.Continues);

    /// <summary>Whether it says nothing.</summary>
    public bool IsBlank => Filled.Count == 0;

    /// <summary>Whether it may be the header of a table: at least three short labels, none of them a number or a sentence.</summary>
    public bool LooksLikeHeader => Filled.Count >= 3 && Filled.All(cell =>
        cell.Text.Length <= LongestLabel && cell.Text.Any(char.IsLetter) && cell.Text[^1] is not ('.' or ';') && !StartsWithNumber().IsMatch(cell.Text));

    /// <summary>Whether it belongs to the recipients or the signature below a table.</summary>
    public bool IsClosing => Filled.Any(cell => Closing().IsMatch(Folding.Fold(cell.Text)) || Office().IsMatch(cell.Text));

    [GeneratedRegex(@"^(?:\d|[IVX]{1,4}\b)")]
    private static partial Regex StartsWithNumber();

    [GeneratedRegex(@"^\s*(?:noi nhan\s?:|nguoi lap( bieu)?$|thu truong (?:don vi|co quan)$)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\s*(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}|^\s*(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG)\s*$")]
    private static partial Regex Office();
}
