using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings;

/// <summary>Finds other times for a meeting that clashes: of the same length, on working days, within the office's hours.</summary>
/// <param name="office">The office's hours.</param>
internal sealed class FreeSlots(OfficeTime office)
{
    /// <summary>How many days after the draft's own are looked at.</summary>
    public const int DaysAhead = 14;

    private const int Most = 3;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Up to three times from the draft's day on, the earliest first and apart from each other. They keep off the midday break where half a day is
    /// long enough. Nothing for a meeting that does not fit into one day.
    /// </summary>
    /// <param name="start">When the draft begins.</param>
    /// <param name="end">When it ends.</param>
    /// <param name="taken">What its chair, place or unit is taken by.</param>
    /// <param name="notBefore">Now: what has passed is not offered.</param>
    public IReadOnlyList<FreeSlot> Find(DateTimeOffset start, DateTimeOffset end, IEnumerable<FreeSlot> taken, DateTimeOffset notBefore)
    {
        var length = end - start;
        var first = office.DayOf(start);
        var found = new List<FreeSlot>();
        if (office.DayOf(end) != first)
            return found;
        var occupied = taken.ToList();
        for (var day = first; day <= first.AddDays(DaysAhead) && found.Count < Most; day = day.AddDays(1))
        {
            if (office.IsRestDay(day))
                continue;
            var free = StartsOn(day, length)
                .Select(from => new FreeSlot(from, from + length))
                .Where(slot => slot.Start >= notBefore && !occupied.Exists(other => Overlap(slot, other)));
            foreach (var slot in free)
            {
                if (found.Count < Most && !found.Exists(other => Overlap(slot, other)))
                    found.Add(slot);
            }
        }

        return found;
    }

    private static bool Overlap(FreeSlot left, FreeSlot right) => left.Start < right.End && right.Start < left.End;

    private IEnumerable<DateTimeOffset> StartsOn(DateOnly day, TimeSpan length)
    {
        var midday = new FreeSlot(office.At(day, office.BreakBegins), office.At(day, office.BreakEnds));
        var (opens, closes) = (office.At(day, office.Opens), office.At(day, office.Closes));
        var fitsHalfADay = length <= midday.Start - opens || length <= closes - midday.End;
        for (var from = opens; from + length <= closes; from += Step)
        {
            if (!fitsHalfADay || !Overlap(new FreeSlot(from, from + length), midday))
                yield return from;
        }
    }
}
