using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>A row while it is being put together, before numbers are inferred and units told apart.</summary>
internal sealed class DraftRow
{
    private readonly SortedSet<int> _lines = [];

    /// <summary>What was read where its number stands, in order; damaged numbers and false ones among them.</summary>
    public List<string> NumberWords { get; } = [];

    /// <summary>The pieces of its content, in order.</summary>
    public List<string> Content { get; } = [];

    /// <summary>The units that lead.</summary>
    public IReadOnlyList<string> Leads { get; set; } = [];

    /// <summary>The units that coordinate.</summary>
    public IReadOnlyList<string> Coordinators { get; set; } = [];

    /// <summary>The words of the time cell.</summary>
    public string? Time { get; set; }

    /// <summary>Whether the time is a last day, by the label of its column.</summary>
    public bool IsLastDay { get; set; }

    /// <summary>The separate activities its content lists; empty where it is undivided.</summary>
    public IReadOnlyList<string> Activities { get; set; } = [];

    /// <summary>What it yields.</summary>
    public IReadOnlyList<string> Products { get; set; } = [];

    /// <summary>The lines it stands on.</summary>
    public IReadOnlyCollection<int> Lines => _lines;

    /// <summary>Whether it is printed as the name of a group: in capitals, or under a Roman numeral.</summary>
    public bool IsGroup { get; set; }

    /// <summary>Whether the lead's cell could be read only in part; null where it is whole.</summary>
    public string? DamagedLead { get; set; }

    /// <summary>The last readable words of a coordinators' cell that could be read only in part; null where it is whole.</summary>
    public string? DamagedCoordinators { get; set; }

    /// <summary>What about its values a person should look at.</summary>
    public Dictionary<PlanField, DoubtReason> Doubts { get; } = [];

    /// <summary>Whether words of its units are not there: they follow from the usual names, or stand in a neighbouring row.</summary>
    public bool IsCompleted { get; set; }

    /// <summary>Whether its words were cut out of lines they share with other cells, not printed in cells of their own.</summary>
    public bool IsFlowed { get; set; }

    /// <summary>Where its values stand, where that is known better than for the whole row.</summary>
    public Dictionary<PlanField, LineSpan> Places { get; } = [];

    /// <summary>Whether it has neither unit nor time.</summary>
    public bool IsBare => Leads.Count == 0 && Coordinators.Count == 0 && Time is null && Products.Count == 0;

    /// <summary>Adds a line it stands on.</summary>
    public void Cover(int line) => _lines.Add(line);

    /// <summary>Adds a line that one of its values stands on.</summary>
    public void Cover(int line, PlanField value)
    {
        _lines.Add(line);
        Places[value] = Places.TryGetValue(value, out var known) ? known.Through(LineSpan.Of(line)) : LineSpan.Of(line);
    }
}
