namespace Assistant.Skills.Meetings;

/// <summary>How many meetings the organisation held in years that the journal does not hold, or not wholly: configuration.</summary>
/// <param name="Counts">The number of meetings by year.</param>
public sealed record LastYear(IReadOnlyDictionary<int, int> Counts)
{
    /// <summary>Nothing is configured: the journal alone tells.</summary>
    public static LastYear Unknown { get; } = new(new Dictionary<int, int>());
}
