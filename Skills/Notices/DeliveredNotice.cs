namespace Assistant.Skills.Notices;

/// <summary>A notice that a person was sent.</summary>
/// <param name="Content">What it said.</param>
/// <param name="Activity">The message that holds it; null where the channel gave it no id.</param>
/// <param name="At">When it was sent.</param>
public sealed record DeliveredNotice(NoticeContent Content, string? Activity, DateTimeOffset At);
