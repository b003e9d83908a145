namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>What a person put right in the reading of a plan.</summary>
/// <param name="Part">What the value belongs to, in the version of the plan that it was last matched with.</param>
/// <param name="PartWords">The folded words by which the part is found again: a task's title as read, else the words it was read from.</param>
/// <param name="Field">Which value.</param>
/// <param name="Value">The value as the person knows it.</param>
/// <param name="Before">The value as it was read then.</param>
/// <param name="Basis">The folded words that the person looked at.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="State">How it stands to the present version of the plan.</param>
public sealed record PlanCorrection(
    PlanPart Part,
    string PartWords,
    PlanField Field,
    PlanValue Value,
    PlanValue Before,
    string Basis,
    string By,
    DateTimeOffset At,
    CorrectionState State = CorrectionState.Holds);
