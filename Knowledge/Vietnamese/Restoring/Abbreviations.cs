namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>The abbreviations whose right form is known, found by their form without đ or by a misreading.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, string> _rightForms = new(StringComparer.Ordinal);

    private Abbreviations()
    {
    }

    /// <summary>Reads the table: a line holds the right form and misreadings; # begins a remark.</summary>
    public static Abbreviations Parse(string table)
    {
        var abbreviations = new Abbreviations();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#'))
        {
            var forms = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms)
            {
                abbreviations._rightForms.TryAdd(WithoutBar(form), forms[0]);
            }
        }

        return abbreviations;
    }

    /// <summary>The right form of what stands in a text; null when it is not known.</summary>
    public string? Find(string shown) => _rightForms.GetValueOrDefault(WithoutBar(shown));

    private static string WithoutBar(string form) => form.Replace('Đ', 'D').Replace('Ð', 'D');
}
