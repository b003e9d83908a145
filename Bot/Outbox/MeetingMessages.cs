using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Outbox;

/// <summary>The kinds of messages about meetings, as the journal writes them.</summary>
internal static class MeetingMessages
{
    /// <summary>A meeting was logged.</summary>
    public const string Logged = "meeting.logged";

    /// <summary>A meeting was changed.</summary>
    public const string Changed = "meeting.changed";

    /// <summary>A meeting was cancelled.</summary>
    public const string Cancelled = "meeting.cancelled";

    /// <summary>The meeting as it stands, for the list alone: somebody wrote there what could not be taken.</summary>
    public const string Restated = "meeting.restated";

    /// <summary>Whether the meeting is cancelled as of a message: what was cancelled stays so, whatever kind of message comes after.</summary>
    public static bool IsCancelled(OutboxMessage message, Meeting meeting) => message.Kind == Cancelled || meeting.CancelledAt is not null;
}
