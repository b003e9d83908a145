namespace Assistant.Skills.Understanding.Requests;

/// <summary>Change a meeting that was taken down.</summary>
/// <param name="Meeting">Which.</param>
/// <param name="Changes">What of it; nothing where only "sửa cuộc họp …" was said, and the card asks.</param>
public sealed record ChangeMeetingRequest(MeetingPointer Meeting, MeetingChanges Changes) : Request;
