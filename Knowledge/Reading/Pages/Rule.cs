namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A straight line drawn along one side of the page, in points.</summary>
/// <param name="Position">Its distance from the other side: from the top for a line that lies, from the left for one that stands.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Rule(double Position, double From, double To)
{
    /// <summary>How much of a stretch it covers.</summary>
    public double Covers(double from, double to) => Math.Max(0, Math.Min(To, to) - Math.Max(From, from));
}
