using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders;

/// <summary>When something is due: a day, or an instant. One of the nested records; <see cref="ToString"/> gives what <see cref="Parse"/> reads.</summary>
public abstract record DueTime
{
    private DueTime()
    {
    }

    /// <summary>What a stored text says.</summary>
    /// <exception cref="FormatException">It is neither a day nor an instant.</exception>
    public static DueTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('T', StringComparison.Ordinal) ? new Instant(Stored.ReadInstant(text)) : new Day(Stored.ReadDay(text));
    }

    /// <summary>A whole day, itself included.</summary>
    /// <param name="On">The day.</param>
    public sealed record Day(DateOnly On) : DueTime
    {
        /// <inheritdoc/>
        public override string ToString() => Stored.Day(On);
    }

    /// <summary>An instant: when a meeting begins, or when somebody wants to be reminded.</summary>
    /// <param name="At">The instant.</param>
    public sealed record Instant(DateTimeOffset At) : DueTime
    {
        /// <inheritdoc/>
        public override string ToString() => Stored.Instant(At);
    }
}
