using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Lists that share a unit and a period, so that one can be asked for after another.</summary>
internal enum ListKind
{
    /// <summary><see cref="DueRequest"/></summary>
    Work,

    /// <summary><see cref="ReportsRequest"/></summary>
    Reports,

    /// <summary><see cref="MeetingsRequest"/></summary>
    Meetings,
}
