using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>A value of a plan that a person should look at.</summary>
/// <param name="Part">What the value belongs to.</param>
/// <param name="Field">Which value.</param>
/// <param name="Lines">The lines of the source it was read from, or would stand on.</param>
/// <param name="Quote">The words on these lines.</param>
/// <param name="Reason">Why it is doubted.</param>
/// <param name="Read">The value that answers give until someone corrects it.</param>
public sealed record PlanDoubt(PlanPart Part, PlanField Field, LineSpan Lines, string Quote, DoubtReason Reason, PlanValue Read);
