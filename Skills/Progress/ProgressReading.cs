using Assistant.Knowledge.Plans;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>What the database held at one moment of what people reported and asked for, and the snapshot made of it.</summary>
internal sealed class ProgressReading
{
    private readonly PlanLibrary _library;
    private readonly IReadOnlyDictionary<(string PlanId, string TaskKey), ReportedProgress> _progress;
    private readonly IReadOnlyList<Extension> _extensions;

    /// <summary>Makes the snapshot.</summary>
    /// <param name="library">The plans in force.</param>
    /// <param name="progress">Every last report, by plan id and task key.</param>
    /// <param name="extensions">Every request for a later day, in the order asked.</param>
    public ProgressReading(
        PlanLibrary library, IReadOnlyDictionary<(string PlanId, string TaskKey), ReportedProgress> progress, IReadOnlyList<Extension> extensions)
    {
        (_library, _progress, _extensions) = (library, progress, extensions);
        var reported = new Dictionary<TaskReference, ReportedProgress>();
        var plans = progress.Keys.Select(key => key.PlanId).ToHashSet(StringComparer.Ordinal);
        foreach (var plan in library.Plans.Where(plan => plans.Contains(plan.Id.Value)))
        {
            foreach (var task in plan.Tasks)
            {
                if (progress.TryGetValue((plan.Id.Value, task.Key.Value), out var report))
                    reported[new TaskReference(plan.Source, task.Key)] = report;
            }
        }

        Snapshot = new ProgressSnapshot(reported) { Extensions = ExtensionSnapshot.Of(extensions, library) };
    }

    /// <summary>The snapshot.</summary>
    public ProgressSnapshot Snapshot { get; }

    /// <summary>Whether what was read later is just the same.</summary>
    public bool Holds(
        PlanLibrary library, IReadOnlyDictionary<(string PlanId, string TaskKey), ReportedProgress> progress, IReadOnlyList<Extension> extensions) =>
        ReferenceEquals(library, _library) && progress.Count == _progress.Count && extensions.SequenceEqual(_extensions)
            && progress.All(row => _progress.TryGetValue(row.Key, out var before) && before == row.Value);
}
