using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Questions about one thing that leave nothing of the message over.</summary>
/// <param name="isWhole">Whether a phrase of a section is the whole message; words that point at the thing are a task slot.</param>
/// <param name="thing">The thing; null while it is to be asked.</param>
internal sealed class SaidOfThing(Func<string, bool> isWhole, RecalledThing? thing)
{
    /// <summary>The thing in full.</summary>
    public ExplainRequest Explained => new(thing?.Task ?? Unknown);

    /// <summary>A task that is still to be told.</summary>
    public static TaskReference Unknown { get; } = new("", new TaskKey(""));

    /// <summary>The request; null when the message is none of these questions.</summary>
    public Request? Request() =>
        isWhole("who-both") ? Who(TaskRole.Any)
        : isWhole("who-coordinates") ? Who(TaskRole.Coordinator)
        : isWhole("who-leads") ? Who(TaskRole.Lead)
        : isWhole("explain-detail") || isWhole("explain-row") ? Explained
        : null;

    private WhoRequest Who(TaskRole role) => new(thing?.Title ?? "", role, thing?.Task);
}
