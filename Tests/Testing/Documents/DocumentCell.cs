namespace Assistant.Testing.Documents;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says; a line break starts a new paragraph.</param>
/// <param name="Columns">How many columns it covers, 1 or more.</param>
/// <param name="Rows">How many rows it covers, 1 or more.</param>
public sealed record DocumentCell(string Text, int Columns = 1, int Rows = 1);
