namespace Assistant.Knowledge.Outline.Tables;

/// <summary>A table as one layout read it.</summary>
/// <param name="FirstLine">The number of the header's first line.</param>
/// <param name="Next">The index of the line where reading goes on.</param>
/// <param name="Rows">The rows, groups included.</param>
/// <param name="NumbersStand">Whether the numbers were read as printed, so that nothing need be inferred.</param>
internal sealed record DraftTable(int FirstLine, int Next, IReadOnlyList<DraftRow> Rows, bool NumbersStand = false);
