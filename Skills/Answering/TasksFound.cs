using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>The tasks about something.</summary>
/// <param name="Find">The request.</param>
/// <param name="Tasks">The tasks, best first.</param>
public sealed record TasksFound(FindRequest Find, IReadOnlyList<TaskEntry> Tasks) : SkillResult(Find)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Tasks.Select(task => new AnswerItem(task.Plan.Source, task.Task.Key, null))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Tasks.Select(task => task.Citation)];
}
