using System.Globalization;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>A number of a row: group, row in it, and the letter of a row below that.</summary>
/// <param name="Group">The group; 0 where there is none.</param>
/// <param name="Row">The row; 0 for the group itself.</param>
/// <param name="Letter">The letter; NUL where there is none.</param>
internal readonly record struct RowNumber(int Group, int Row, char Letter)
{
    /// <summary>Whether rows are printed without their group: "3" under "II".</summary>
    public bool IsFlat { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var number = (IsFlat, Row) switch
        {
            (true, _) => Row.ToString(CultureInfo.InvariantCulture),
            (_, 0) => Group.ToString(CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Group}.{Row}"),
        };
        return Letter == '\0' ? number : $"{number}.{Letter}";
    }
}
