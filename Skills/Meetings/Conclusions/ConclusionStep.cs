using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>What a meeting that is about to be stored does to the work that its conclusions give.</summary>
internal sealed class ConclusionStep(ConclusionDesk desk, Meeting meeting, IReadOnlyList<ConclusionWork> work, PlanReading? plan, Asker asker)
{
    /// <summary>The work.</summary>
    public IReadOnlyList<ConclusionWork> Work => work;

    /// <summary>Stores it with the meeting.</summary>
    public Task StoreAsync(UnitOfWork unit, CancellationToken cancellationToken) => desk.StoreAsync(meeting, plan, asker, unit, cancellationToken);

    /// <summary>Makes it known, once the meeting is stored.</summary>
    public Task ShowAsync(CancellationToken cancellationToken) => desk.ShowAsync(cancellationToken);
}
