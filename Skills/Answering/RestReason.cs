namespace Assistant.Skills.Answering;

/// <summary>Why offices rest on a day.</summary>
public enum RestReason
{
    /// <summary>thứ Bảy</summary>
    Saturday,

    /// <summary>Chủ nhật</summary>
    Sunday,

    /// <summary>A public holiday.</summary>
    Holiday,

    /// <summary>A day off that makes up for a holiday, or was swapped against a Saturday.</summary>
    DayOff,
}
