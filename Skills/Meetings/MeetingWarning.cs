using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Meetings;

/// <summary>What speaks against a meeting as it is drafted; the person decides. One of the nested records.</summary>
public abstract record MeetingWarning
{
    private MeetingWarning()
    {
    }

    /// <summary>The line of a plan that the warning rests on; null where it rests on none.</summary>
    public virtual Citation? Citation => null;

    /// <summary>Longer than a plan allows its kind.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Days">The length in working days; see <see cref="MeetingLength"/>.</param>
    /// <param name="Source">Where the rule was read.</param>
    public sealed record TooLong(MeetingRule Rule, decimal Days, Citation Source) : MeetingWarning
    {
        /// <inheritdoc/>
        public override Citation? Citation => Source;
    }

    /// <summary>It begins before the office opens or ends after it closes.</summary>
    /// <param name="Opens">When work begins.</param>
    /// <param name="Closes">When work ends.</param>
    public sealed record OutsideWorkingHours(TimeOnly Opens, TimeOnly Closes) : MeetingWarning;

    /// <summary>It touches a day on which nobody works.</summary>
    /// <param name="Day">The first such day.</param>
    public sealed record OnRestDay(DateOnly Day) : MeetingWarning;

    /// <summary>Its end does not lie after its beginning.</summary>
    public sealed record EndsBeforeStart : MeetingWarning;

    /// <summary>With it, fewer of the year's meetings are online than a plan asks for: a suggestion to hold it online.</summary>
    /// <param name="Online">The year's online meetings.</param>
    /// <param name="Total">All of the year's meetings, this one included.</param>
    /// <param name="Target">The target.</param>
    /// <param name="Source">Where the target was read.</param>
    public sealed record BelowOnlineTarget(int Online, int Total, Target Target, Citation Source) : MeetingWarning
    {
        /// <inheritdoc/>
        public override Citation? Citation => Source;
    }

    /// <summary>Another meeting at that time has the same chair, place or unit.</summary>
    /// <param name="Other">The other meeting.</param>
    /// <param name="Reason">What they share.</param>
    public sealed record Clash(Meeting Other, ClashReason Reason) : MeetingWarning;

    /// <summary>More clashes than are told one by one: a card has only so much room.</summary>
    /// <param name="Count">How many more.</param>
    public sealed record MoreClashes(int Count) : MeetingWarning;

    /// <summary>A calendar outside the journal has the chair, place or unit taken at that time.</summary>
    /// <param name="Time">What is taken, and when.</param>
    public sealed record Busy(BusyTime Time) : MeetingWarning;

    /// <summary>The calendars outside the journal could not be asked; only the journal's own meetings were looked at.</summary>
    public sealed record CalendarsNotAsked : MeetingWarning;

    /// <summary>It clashes, and could be held at these times instead: a suggestion.</summary>
    /// <param name="Slots">From one to three times of the same length, the earliest first.</param>
    public sealed record FreeInstead(IReadOnlyList<FreeSlot> Slots) : MeetingWarning;
}
