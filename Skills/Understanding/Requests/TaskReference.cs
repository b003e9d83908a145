using System.Text.Json.Serialization;
using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>One task of one plan.</summary>
/// <param name="Source">The plan's file; empty while it is still to be asked which plan is meant.</param>
/// <param name="Key">The task's key in it.</param>
public sealed record TaskReference(string Source, TaskKey Key)
{
    /// <summary>Whether the plan is known.</summary>
    [JsonIgnore]
    public bool IsPlaced => Source.Length > 0;

    /// <summary>A key whose plan is still to be asked.</summary>
    public static TaskReference Unplaced(string key) => new("", new TaskKey(key));
}
