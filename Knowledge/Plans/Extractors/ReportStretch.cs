using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The words that one due day owns in a text with several.</summary>
/// <param name="Start">Where they begin: behind the due day before.</param>
/// <param name="Due">The due day.</param>
/// <param name="LastDue">Where the last due day of the text ends; what follows belongs to all of them.</param>
/// <param name="LastHere">Where the last due day of its sentence ends.</param>
/// <param name="SentenceEnd">Where its sentence ends.</param>
internal sealed partial record ReportStretch(int Start, ReportDue Due, int LastDue, int LastHere, int SentenceEnd)
{
    /// <summary>The stretch of one of the due days of a folded text.</summary>
    public static ReportStretch Of(string folded, IReadOnlyList<ReportDue> dues, int index)
    {
        var end = Stop().Match(folded, dues[index].End) is { Success: true } stop ? stop.Index : folded.Length;
        return new ReportStretch(index == 0 ? 0 : dues[index - 1].End, dues[index], dues[^1].End, dues.Last(due => due.Start < end).End, end);
    }

    [GeneratedRegex(@"[.!?] ")]
    private static partial Regex Stop();
}
