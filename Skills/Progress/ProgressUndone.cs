using Assistant.Skills.Directory;

namespace Assistant.Skills.Progress;

/// <summary>What became of taking a report back. One of the nested records.</summary>
public abstract record ProgressUndone
{
    private ProgressUndone()
    {
    }

    /// <summary>It was taken back.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Restored">What stands now.</param>
    public sealed record Done(ProgressEntry Report, ProgressEntry Restored) : ProgressUndone;

    /// <summary>The same card had taken it back before; nothing was stored now.</summary>
    public sealed record AlreadyUndone : ProgressUndone;

    /// <summary>The person has reported nothing, or has taken back what they reported last.</summary>
    public sealed record NothingToUndo : ProgressUndone;

    /// <summary>The person's last report is too old.</summary>
    /// <param name="Report">The report.</param>
    public sealed record TooLate(ProgressEntry Report) : ProgressUndone;

    /// <summary>Something newer stands on the task.</summary>
    /// <param name="Latest">What, by whom and since when.</param>
    public sealed record ChangedSince(ReportedProgress Latest) : ProgressUndone;

    /// <summary>The person may not report on that task any more; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ProgressUndone;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : ProgressUndone;
}
