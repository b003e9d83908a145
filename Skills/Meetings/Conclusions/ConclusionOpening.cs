namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>How a clause of conclusions begins.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Body">The first word of what is to be done.</param>
/// <param name="IsOrder">Whether words of an order stand in it: "giao", "đề nghị".</param>
/// <param name="Leads">Who is named; empty where nobody is.</param>
internal sealed record ConclusionOpening(int First, int Body, bool IsOrder, IReadOnlyList<ConclusionAssignee> Leads);
