namespace Assistant.Bot.Intake;

/// <summary>How patient the reading of sent files is.</summary>
/// <param name="Wait">How long a turn waits for it; what takes longer is answered by a message of its own.</param>
/// <param name="Beat">How often the person, and other processes, are told that it goes on.</param>
/// <param name="Most">When it is given up.</param>
internal sealed record IntakePace(TimeSpan Wait, TimeSpan Beat, TimeSpan Most)
{
    /// <summary>Four seconds, ten seconds, ten minutes.</summary>
    public static IntakePace Default { get; } = new(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(10));
}
