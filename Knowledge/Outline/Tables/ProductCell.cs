namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Tells the products in a cell apart.</summary>
internal static class ProductCell
{
    /// <summary>The products, in order: one a paragraph, apart by semicolons, or by commas where there is none.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var pieces = cell.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 1)
            pieces = cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);

        return [.. pieces.Select(piece => piece.Trim().Trim('-', '+', '•', '.', ',', ' ')).Where(piece => piece.Any(char.IsLetterOrDigit))];
    }
}
