using Assistant.Skills.Grounding.Checking;

namespace Assistant.Skills.Grounding;

/// <summary>Told what becomes of prose, so that it can be logged and counted. It is given no words of anybody.</summary>
public interface IProseWatch
{
    /// <summary>The answer without a model is given.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="cause">What was thrown; null where nothing was.</param>
    void FellBack(ProseFailure failure, Exception? cause);

    /// <summary>A model's sentences were checked.</summary>
    /// <param name="kept">How many are shown.</param>
    /// <param name="faults">Why each of the others is not.</param>
    void Checked(int kept, IReadOnlyList<SentenceFault> faults);
}
