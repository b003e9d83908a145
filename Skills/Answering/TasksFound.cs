using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>The tasks about something.</summary>
/// <param name="Find">The request.</param>
/// <param name="Tasks">The tasks, best first.</param>
public sealed record TasksFound(FindRequest Find, IReadOnlyList<TaskEntry> Tasks) : SkillResult(Find)
{
    /// <summary>Whether they are only the nearest there are, and speak of no more than a part of what was asked.</summary>
    public bool IsNearest { get; init; }

    /// <summary>Where the unit asked about bears none: how many tasks of others are about it.</summary>
    public int OthersTasks { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Tasks.Select(task => new AnswerItem(task.Plan.Source, task.Task.Key, null))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Tasks.Select(task => task.Citation)];
}
