using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What was found about a piece of work while its text was read; the parts of it that a task is made from.</summary>
internal sealed class Assignment
{
    private const double InItsField = 1;

    /// <summary>The units that lead.</summary>
    public List<string> Leads { get; } = [];

    /// <summary>The units that coordinate.</summary>
    public List<string> Coordinators { get; } = [];

    /// <summary>The words about time.</summary>
    public List<TimeWords> Times { get; } = [];

    /// <summary>The words about products.</summary>
    public List<string> Products { get; } = [];

    /// <summary>The separate items of content.</summary>
    public List<TextBlock> Activities { get; } = [];

    /// <summary>Where units and products were read, and how surely.</summary>
    public List<FieldReading> Readings { get; } = [];

    /// <summary>Whether anybody or any time is assigned.</summary>
    public bool IsAssigned => Leads.Count > 0 || Coordinators.Count > 0 || Times.Count > 0;

    /// <summary>Takes a labelled field in.</summary>
    public void Take(FieldKind kind, TextBlock value)
    {
        switch (kind)
        {
            case FieldKind.Lead:
                var roles = UnitRoles.Of(value.Text);
                TakeUnits(roles.Leads, roles.Coordinators, value.Lines, InItsField);
                break;
            case FieldKind.Coordinators:
                TakeUnits([], UnitPhrases.Split(value.Text), value.Lines, InItsField);
                break;
            case FieldKind.Time or FieldKind.Deadline:
                Times.Add(new TimeWords(value, kind == FieldKind.Deadline, Labelled: true));
                break;
            case FieldKind.Products:
                Products.AddRange(SplitProducts(value.Text));
                Readings.Add(new FieldReading(PlanField.Products, value.Lines, InItsField));
                break;
            case FieldKind.Other:
                break;
            default:
                Activities.Add(value);
                break;
        }
    }

    /// <summary>Takes units in.</summary>
    /// <param name="leads">Those that lead.</param>
    /// <param name="coordinators">Those that coordinate.</param>
    /// <param name="lines">Where they stand.</param>
    /// <param name="confidence">How sure units are that stand in such a place.</param>
    public void TakeUnits(IReadOnlyList<string> leads, IReadOnlyList<string> coordinators, LineSpan lines, double confidence)
    {
        Leads.AddRange(leads);
        Coordinators.AddRange(coordinators);
        if (leads.Count > 0)
            Readings.Add(UnitDoubt.Reading(PlanField.Leads, leads, lines, confidence));
        if (coordinators.Count > 0)
            Readings.Add(UnitDoubt.Reading(PlanField.Coordinators, coordinators, lines, confidence));
    }

    /// <summary>Moves units and products of another assignment here.</summary>
    public void TakeOver(Assignment other)
    {
        Leads.AddRange(other.Leads);
        Coordinators.AddRange(other.Coordinators);
        Products.AddRange(other.Products);
        Readings.AddRange(other.Readings);
        other.Leads.Clear();
        other.Coordinators.Clear();
        other.Readings.Clear();
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
