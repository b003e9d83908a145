namespace Assistant.Skills.Reminders;

/// <summary>All that is owed to one recipient now, the claimer's to send in one message until its lease ends.</summary>
/// <param name="To">To whom.</param>
/// <param name="Lease">The claim; what is marked under another one is not taken.</param>
/// <param name="Language">The language to write in.</param>
/// <param name="Lines">What it holds, the nearest last day first; never empty.</param>
/// <param name="Attempts">How many times the row tried most often was claimed, this time included.</param>
public sealed record ClaimedMessage(Recipient To, string Lease, Language Language, IReadOnlyList<OwedLine> Lines, int Attempts)
{
    /// <summary>Since when the longest owed line has been owed.</summary>
    public DateTimeOffset OwedSince => Lines.Min(line => line.FireAt);
}
