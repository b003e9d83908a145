using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Who leads or coordinates something.</summary>
/// <param name="Who">The request.</param>
/// <param name="Tasks">The tasks about it, those that name a unit first.</param>
public sealed record WhoAnswer(WhoRequest Who, IReadOnlyList<TaskEntry> Tasks) : SkillResult(Who)
{
    /// <summary>Whether they are only the nearest there are, and speak of no more than a part of what was asked.</summary>
    public bool IsNearest { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Tasks.Select(task => new AnswerItem(task.Plan.Source, task.Task.Key, null))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Tasks.Select(task => task.Citation)];
}
