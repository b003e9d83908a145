using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>Takes what people corrected over into a new version of the plan.</summary>
/// <param name="read">The new version as it was read.</param>
/// <param name="text">Its text.</param>
/// <param name="keys">The key now of each task by its key before; a key that no task of the new version has where it is gone.</param>
internal sealed class CorrectionFollowing(Plan read, SourceText text, IReadOnlyDictionary<TaskKey, TaskKey> keys)
{
    private const double Alike = 0.6;

    /// <summary>The corrections as they stand to the new version.</summary>
    public IReadOnlyList<PlanCorrection> Of(IReadOnlyList<PlanCorrection> corrections) =>
        [.. corrections.Select((correction, index) => Judged(correction with { Part = PartNow(correction, index) }))];

    /// <summary>How a correction of a part that has been found stands.</summary>
    private PlanCorrection Judged(PlanCorrection correction)
    {
        if (PlanFields.Read(read, correction.Part, correction.Field) is not { } value)
            return correction with { State = CorrectionState.Lost };
        var basis = CorrectionBasis.Of(read, correction.Part, text);
        var named = correction with { PartWords = CorrectionBasis.Name(read, correction.Part) };
        var isHead = correction.Part is PlanPart.Head;
        if (ValueWords.Same(value, correction.Value))
            return named with { Basis = basis, State = CorrectionState.Holds };
        if (isHead ? ValueWords.Same(value, correction.Before) : basis == correction.Basis)
            return named with { State = CorrectionState.Holds };
        return named with { State = ValueWords.Same(value, correction.Before) ? CorrectionState.ToConfirm : CorrectionState.Overtaken };
    }

    private PlanPart PartNow(PlanCorrection correction, int place) => correction.Part switch
    {
        PlanPart.OfTask task => new PlanPart.OfTask(keys.GetValueOrDefault(task.Key, task.Key)),
        PlanPart.OfReport report => new PlanPart.OfReport(Find(read.Reports.Count, report.Index, correction, place, index => new PlanPart.OfReport(index))),
        PlanPart.OfTarget target => new PlanPart.OfTarget(Find(read.Targets.Count, target.Index, correction, place, index => new PlanPart.OfTarget(index))),
        _ => correction.Part,
    };

    /// <summary>The part whose words are most alike, the nearest of several; what is gone gets a place of its own below zero.</summary>
    private int Find(int count, int before, PlanCorrection correction, int place, Func<int, PlanPart> part)
    {
        var words = new Wording(correction.PartWords);
        var best = Enumerable.Range(0, count)
            .Select(index => (index, alike: new Wording(CorrectionBasis.Name(read, part(index))).LikenessTo(words)))
            .OrderByDescending(pair => pair.alike)
            .ThenBy(pair => Math.Abs(pair.index - before))
            .FirstOrDefault((-1, 0.0));
        return best.Item2 >= Alike ? best.Item1 : -1 - place;
    }
}
