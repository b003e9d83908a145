namespace Assistant.Skills.Meetings;

/// <summary>What was read of a submitted card.</summary>
/// <param name="Draft">What could be read.</param>
/// <param name="Errors">What keeps it from being stored, field by field; empty when nothing does.</param>
public sealed record MeetingFormReading(MeetingDraft Draft, IReadOnlyList<MeetingFieldError> Errors);
