using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>What conclusions are read against.</summary>
/// <param name="Held">When the meeting was held; "tuần sau" is the week after it, whenever it is read.</param>
/// <param name="Office">The organisation whose units are named.</param>
/// <param name="Asker">Who wrote them down.</param>
public sealed record ConclusionContext(DateTimeOffset Held, Office Office, Asker Asker)
{
    /// <summary>The day of the meeting.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Held.DateTime);
}
