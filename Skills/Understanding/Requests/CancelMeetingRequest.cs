namespace Assistant.Skills.Understanding.Requests;

/// <summary>Cancel a meeting that was taken down.</summary>
/// <param name="Meeting">Which.</param>
/// <param name="Reason">Why; null where nobody said.</param>
public sealed record CancelMeetingRequest(MeetingPointer Meeting, string? Reason) : Request;
