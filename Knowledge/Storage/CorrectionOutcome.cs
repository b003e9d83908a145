using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Knowledge.Storage;

/// <summary>What became of a correction. One of the nested records.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <summary>It is stored; answers give the corrected value as soon as the shelf is refreshed.</summary>
    /// <param name="Correction">The correction.</param>
    /// <param name="Plan">The plan with all that people corrected.</param>
    public sealed record Kept(PlanCorrection Correction, Plan Plan) : CorrectionOutcome;

    /// <summary>There is no such plan, or it has no such part or field.</summary>
    public sealed record Unknown : CorrectionOutcome;

    /// <summary>The value is not of the field's kind, or empty where the field must have one.</summary>
    public sealed record NotAValue : CorrectionOutcome;
}
