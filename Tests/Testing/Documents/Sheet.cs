namespace Assistant.Testing.Documents;

/// <summary>A sheet of a made workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Rows">Its rows from the first; shorter ones end in empty cells.</param>
/// <param name="Merged">The merged ranges, "A1:F1".</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, IReadOnlyList<string> Merged);
