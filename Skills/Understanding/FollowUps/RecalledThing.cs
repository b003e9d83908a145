using System.Text.Json.Serialization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>One row of an answer, by which the next message may call it ("việc thứ hai").</summary>
/// <param name="Source">The plan's file.</param>
/// <param name="Key">The task's key; null for what is no task: a report, a target, a passage.</param>
/// <param name="Lines">The lines it was read from.</param>
/// <param name="Title">What it says.</param>
public sealed record RecalledThing(string Source, TaskKey? Key, LineSpan Lines, string Title)
{
    /// <summary>Its last day, by which it may be called "cái sớm nhất"; null where it has none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The task; null for what is none.</summary>
    [JsonIgnore]
    public TaskReference? Task => Key is { } key ? new TaskReference(Source, key) : null;
}
