namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Which unit a person says is meant where conclusions name somebody who is no unit, or may be several.</summary>
/// <param name="Words">Who, as the conclusions write it: "anh Hùng" stands as "Hùng".</param>
/// <param name="Unit">The unit's name; one that the organisation does not have counts as no choice.</param>
public sealed record ConclusionChoice(string Words, string Unit);
