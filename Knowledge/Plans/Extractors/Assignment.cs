using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What was found about a piece of work while its text was read; the parts of it that a task is made from.</summary>
internal sealed class Assignment
{
    /// <summary>The units that lead.</summary>
    public List<string> Leads { get; } = [];

    /// <summary>The units that coordinate.</summary>
    public List<string> Coordinators { get; } = [];

    /// <summary>The words about time, and whether they name a last day.</summary>
    public List<(TextBlock Words, bool LastDayMeant)> Times { get; } = [];

    /// <summary>The words about products.</summary>
    public List<string> Products { get; } = [];

    /// <summary>The separate items of content.</summary>
    public List<TextBlock> Activities { get; } = [];

    /// <summary>Whether anybody or any time is assigned.</summary>
    public bool IsAssigned => Leads.Count > 0 || Coordinators.Count > 0 || Times.Count > 0;

    /// <summary>Takes a labelled field in.</summary>
    public void Take(FieldKind kind, TextBlock value)
    {
        switch (kind)
        {
            case FieldKind.Lead:
                TakeLead(value.Text);
                break;
            case FieldKind.Coordinators:
                Coordinators.AddRange(UnitPhrases.Split(value.Text));
                break;
            case FieldKind.Time or FieldKind.Deadline:
                Times.Add((value, kind == FieldKind.Deadline));
                break;
            case FieldKind.Products:
                Products.AddRange(SplitProducts(value.Text));
                break;
            default:
                Activities.Add(value);
                break;
        }
    }

    private void TakeLead(string text)
    {
        if (LeadPhrase.Find(text) is { } phrase)
        {
            Leads.AddRange(phrase.Leads);
            Coordinators.AddRange(phrase.Coordinators);
            return;
        }

        // "Thanh tra; Văn phòng phối hợp"
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
            (Folding.Fold(part).TrimEnd('.', ' ', ')').EndsWith("phoi hop", StringComparison.Ordinal) ? Coordinators : Leads).AddRange(UnitPhrases.Split(part));
    }

    private static IEnumerable<string> SplitProducts(string text)
    {
        // A comma before "của", "các" and the like stays inside its product: only what names a thing of its own is split off.
        var separator = text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var parts = text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var products = new List<string>();
        foreach (var part in parts.Select(part => part.Trim(' ', '.', ';')).Where(part => part.Length > 0))
        {
            var goesOn = separator == ',' && products.Count > 0 && (products[^1].Contains(" của ", StringComparison.Ordinal) || products[^1].Split(' ').Length == 1 && part.Split(' ').Length == 1 && products.Count > 3);
            if (goesOn)
                products[^1] += ", " + part;
            else
                products.Add(part);
        }

        return products;
    }
}
