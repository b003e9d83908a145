namespace Assistant.Skills.Meetings;

/// <summary>The meetings of the year before, and who says so. One of the nested records.</summary>
public abstract record MeetingsBefore
{
    private MeetingsBefore()
    {
    }

    /// <summary>How many there were, as far as is known.</summary>
    public abstract int Count { get; }

    /// <summary>The whole year's figure, as it was configured.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Given">The figure.</param>
    public sealed record Configured(int Year, int Given) : MeetingsBefore
    {
        /// <inheritdoc/>
        public override int Count => Given;
    }

    /// <summary>The meetings of the same days a year before, as the journal has them; none may mean that there was no journal yet.</summary>
    /// <param name="Logged">How many.</param>
    public sealed record InTheJournal(int Logged) : MeetingsBefore
    {
        /// <inheritdoc/>
        public override int Count => Logged;
    }
}
