namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The names of lunar years, which come again every sixty: "Bính Ngọ" is 2026.</summary>
internal static class SexagenaryYear
{
    private const int Cycle = 60;
    private static readonly string[] Stems = ["canh", "tan", "nham", "quy", "giap", "at", "binh", "dinh", "mau", "ky"];
    private static readonly string[] Branches = ["than", "dau", "tuat", "hoi", "ty", "suu", "dan", "mao", "thin", "ty", "ngo", "mui"];

    /// <summary>The year nearest to another that bears the name at a place; null where none stands there.</summary>
    internal static int? Of(TokenLine line, int i, int near)
    {
        if (!line[i].Capital || !line[i + 1].Capital || line[i].Kind != TokenKind.Word || line[i + 1].Kind != TokenKind.Word)
            return null;
        for (var year = near - (Cycle / 2); year < near + (Cycle / 2); year++)
            if (line.Folded(i).SequenceEqual(Stems[year % 10]) && line.Folded(i + 1).SequenceEqual(Branches[year % 12]))
                return year;
        return null;
    }
}
