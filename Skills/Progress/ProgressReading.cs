using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>What the database held at one moment of what people reported and asked for, and the snapshot made of it.</summary>
internal sealed class ProgressReading
{
    private const string Version =
        """
        select (select count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(reported_at), '') from progress) || ' '
            || (select count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(asked_at), '') || ' ' || coalesce(max(decided_at), '') from extensions)
        """;

    private readonly PlanLibrary _library;
    private readonly string _version;

    /// <summary>Makes the snapshot.</summary>
    /// <param name="library">The plans in force.</param>
    /// <param name="version">What <see cref="AskVersion"/> told before the rest was read: what changed in between is read the next time.</param>
    /// <param name="progress">Every last report, by plan id and task key.</param>
    /// <param name="extensions">Every request for a later day, in the order asked.</param>
    public ProgressReading(
        PlanLibrary library, string version, IReadOnlyDictionary<(string PlanId, string TaskKey), ReportedProgress> progress, IReadOnlyList<Extension> extensions)
    {
        (_library, _version) = (library, version);
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

    /// <summary>Asks for what tells whether any of it has changed: cheaper than all of it, and another text after every change. Tasks change their keys with the plans.</summary>
    public static Question<string> AskVersion() => new(new Statement(Version), row => row.GetString(0));

    /// <summary>Whether all of it still stands.</summary>
    public bool Holds(PlanLibrary library, string version) => ReferenceEquals(library, _library) && version == _version;
}
