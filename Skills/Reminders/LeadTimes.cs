using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Time;

namespace Assistant.Skills.Reminders;

/// <summary>How long before a last day to be reminded, each once: "trước 7 ngày và 1 ngày". Never empty; two are equal when they hold the same.</summary>
public sealed record LeadTimes
{
    /// <summary>The most that one reminder may have.</summary>
    public const int Most = 10;

    /// <summary>Keeps each length once, the longest first.</summary>
    /// <exception cref="ArgumentException">There is none, or more than <see cref="Most"/>.</exception>
    [JsonConstructor]
    public LeadTimes(ImmutableArray<CalendarDuration> durations)
    {
        var kept = durations.IsDefault ? [] : durations.Distinct().OrderByDescending(Days).ToImmutableArray();
        if (kept.Length is 0 or > Most)
            throw new ArgumentException("One lead time at least, and not too many.", nameof(durations));
        Durations = kept;
    }

    /// <summary>The lengths, the longest first.</summary>
    public ImmutableArray<CalendarDuration> Durations { get; }

    /// <summary>One length alone.</summary>
    public static LeadTimes Of(CalendarDuration duration) => new([duration]);

    /// <inheritdoc/>
    public bool Equals(LeadTimes? other) => other is not null && Durations.SequenceEqual(other.Durations);

    /// <inheritdoc/>
    public override int GetHashCode() => Durations.Aggregate(0, HashCode.Combine);

    /// <summary>About how many days, for any amount: a time span does not hold them all.</summary>
    private static double Days(CalendarDuration duration) => (double)duration.Amount * new CalendarDuration(1, duration.Unit).ToTimeSpan().TotalDays;
}
