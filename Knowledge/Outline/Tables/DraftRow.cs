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

    /// <summary>Whether a unit was taken from a neighbour.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether it has neither unit nor time.</summary>
    public bool IsBare => Leads.Count == 0 && Coordinators.Count == 0 && Time is null && Products.Count == 0;

    /// <summary>Adds a line it stands on.</summary>
    public void Cover(int line) => _lines.Add(line);
}
