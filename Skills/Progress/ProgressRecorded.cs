using Assistant.Skills.Directory;

namespace Assistant.Skills.Progress;

/// <summary>What became of a report on a task. One of the nested records.</summary>
public abstract record ProgressRecorded
{
    private ProgressRecorded()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Entry">The report.</param>
    public sealed record Stored(ProgressEntry Entry) : ProgressRecorded;

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    public sealed record AlreadyStored : ProgressRecorded;

    /// <summary>Something else was stored on the task since the person saw it; nothing was stored now.</summary>
    /// <param name="Latest">What stands there now, by whom and since when.</param>
    public sealed record ChangedMeanwhile(ReportedProgress Latest) : ProgressRecorded;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<ProgressFieldError> Errors) : ProgressRecorded;

    /// <summary>The task is in no plan, or what the person saw of it has gone elsewhere with a new version of the plan.</summary>
    public sealed record UnknownTask : ProgressRecorded;

    /// <summary>The person may not; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ProgressRecorded;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : ProgressRecorded;
}
