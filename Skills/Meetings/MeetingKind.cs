namespace Assistant.Skills.Meetings;

/// <summary>The kinds of meeting that the rules tell apart.</summary>
public enum MeetingKind
{
    /// <summary>quán triệt: to make a resolution known</summary>
    Dissemination,

    /// <summary>chuyên môn: professional</summary>
    Professional,

    /// <summary>thảo luận: important, needs discussion</summary>
    Discussion,

    /// <summary>giao ban: regular briefing</summary>
    Briefing,

    /// <summary>khác</summary>
    Other,
}
