using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>The last day that a message allows: "đến 15/12", "trước thứ Sáu", "hết quý I".</summary>
internal static class LastDaySlot
{
    private const int LongestLead = 3;

    private static readonly PhraseList Leads = PhraseBook.Embedded["last-day-lead"];

    /// <summary>
    /// The last day of the last time named, included; the day before it where it is excluded ("trước 1/12"); what it is "thay vì" does not count. A month, quarter or year
    /// counts only where a word such as "đến" or "hết" leads to it: "số liệu tháng 11" sets no day. Null when none is named.
    /// </summary>
    /// <param name="reading">The message.</param>
    /// <param name="until">The word before which the time must stand.</param>
    public static DateOnly? Of(Reading reading, int until)
    {
        until = reading.First("in-place-of") is { } instead ? Math.Min(until, instead.First) : until;
        foreach (var mention in reading.Times.Where(time => time.First < until).Reverse())
        {
            if (mention.Time is not TimeInterval time || (time.To ?? time.From) is not { } end)
            {
                continue;
            }

            if (time.Grain is not (Grain.Month or Grain.Quarter or Grain.Year) || IsLed(reading, mention.First))
            {
                return DateOnly.FromDateTime(time.To is null ? end.DateTime : end.DateTime.AddTicks(-1));
            }
        }

        return null;
    }

    private static bool IsLed(Reading reading, int first)
    {
        for (var at = first; at >= Math.Max(reading.Subject.First, first - LongestLead); at--)
        {
            if (Leads.LongestAt(reading.Subject, at) is { } lead && lead.End >= first)
            {
                return true;
            }
        }

        return false;
    }
}
