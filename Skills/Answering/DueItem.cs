using Assistant.Skills.Directory;

namespace Assistant.Skills.Answering;

/// <summary>One row of a list of due work: <see cref="DueTask"/> or <see cref="DueReport"/>.</summary>
/// <param name="Section">The section it stands in.</param>
public abstract record DueItem(DueSection Section)
{
    /// <summary>Its last day; null for continuous work.</summary>
    public abstract LastDay? Day { get; }

    /// <summary>Which of the units it concerns, where several were asked about; else empty.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>Its source.</summary>
    public abstract Citation Citation { get; }
}
