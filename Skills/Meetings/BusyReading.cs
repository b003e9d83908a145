namespace Assistant.Skills.Meetings;

/// <summary>What the calendars outside the journal said. One of the nested records.</summary>
public abstract record BusyReading
{
    private BusyReading()
    {
    }

    /// <summary>They were asked, or there are none to ask.</summary>
    /// <param name="Times">What is taken; nothing of a chair, place or unit whose calendar is not known.</param>
    public sealed record Read(IReadOnlyList<BusyTime> Times) : BusyReading;

    /// <summary>They could not be asked now: nothing is known of them.</summary>
    public sealed record NotAsked : BusyReading;
}
