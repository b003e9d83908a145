using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Turns what meetings concluded into work that is answered from, reminded of and reported on like that of any plan.</summary>
/// <param name="plans">Where it is kept, as a plan of the meeting's own.</param>
/// <param name="standings">Withdraws it where the meeting is cancelled or concludes nothing any more.</param>
/// <param name="shelf">The plans in force.</param>
public sealed class ConclusionDesk(PlanStore plans, StandingDesk standings, PlanShelf shelf)
{
    private readonly ConclusionReader _reader = new();
    private volatile Entry? _entry;

    /// <summary>The work that conclusions give, with what a person chose put in its place.</summary>
    /// <param name="conclusions">The conclusions; null or blank gives none.</param>
    /// <param name="held">When the meeting begins.</param>
    /// <param name="choices">What was chosen; what fits no words of the conclusions is not looked at.</param>
    /// <param name="asker">Who wrote them down.</param>
    public IReadOnlyList<ConclusionWork> Read(string? conclusions, DateTimeOffset held, IReadOnlyList<ConclusionChoice> choices, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(asker);
        if (string.IsNullOrWhiteSpace(conclusions))
            return [];
        var office = OfficeOf(asker);
        var context = new ConclusionContext(held, office, asker);
        return [.. _reader.Read(conclusions, context).Select(work => Chosen(work, choices, office, context.Day))];
    }

    /// <summary>The units that work can be given to where the conclusions do not say plainly to whom.</summary>
    public IReadOnlyList<Unit> Units(Asker asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return [.. OfficeOf(asker).Directory.UnitsOf(asker.Organization).Where(unit => !unit.IsCollective)];
    }

    /// <summary>Prepares what is to be kept of a meeting's work; nothing is stored yet.</summary>
    /// <param name="meeting">The meeting as it is to be.</param>
    /// <param name="choices">What was chosen on its card.</param>
    /// <param name="asker">Who writes it down.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal async Task<ConclusionStep> PrepareAsync(
        Meeting meeting, IReadOnlyList<ConclusionChoice> choices, Asker asker, CancellationToken cancellationToken)
    {
        var works = meeting.CancelledAt is null ? Read(meeting.Conclusions, meeting.Start, choices, asker) : [];
        if (works.Count == 0)
            return new ConclusionStep(this, meeting, works, null, asker);
        var reading = ConclusionPlan.Of(meeting, works);
        var before = await plans.FindAsync(reading.Plan.Id, cancellationToken);
        return new ConclusionStep(this, meeting, works, before is null ? reading : reading with { Plan = Kept(reading.Plan, before.Read, works, choices) }, asker);
    }

    /// <summary>Keeps the work in the meeting's transaction: as a new version of its plan, or withdrawn where there is none.</summary>
    internal async Task StoreAsync(Meeting meeting, PlanReading? reading, Asker asker, UnitOfWork work, CancellationToken cancellationToken)
    {
        var by = asker.Name ?? asker.Id;
        if (reading is null)
        {
            await standings.WithdrawAsync(new PlanId(ConclusionPlan.SourceOf(meeting.Id)), by, work, cancellationToken);
            return;
        }

        await plans.SaveAsync(reading, work, cancellationToken);
        await standings.RestoreAsync(reading.Plan.Id, by, work, cancellationToken);
    }

    /// <summary>Puts what was stored before everyone who answers.</summary>
    internal Task ShowAsync(CancellationToken cancellationToken) => shelf.RefreshAsync(plans, cancellationToken);

    private static ConclusionWork Chosen(ConclusionWork work, IReadOnlyList<ConclusionChoice> choices, Office office, DateOnly held)
    {
        if (!Touches(choices, work))
            return work;
        var units = office.Directory.UnitsOf(office.Organization);
        return ConclusionDoubts.Noted(work with { Leads = Each(work.Leads), Coordinators = Each(work.Coordinators) }, held);

        IReadOnlyList<ConclusionAssignee> Each(IReadOnlyList<ConclusionAssignee> named) => [.. named.Select(One).Distinct()];

        ConclusionAssignee One(ConclusionAssignee assignee) =>
            choices.FirstOrDefault(choice => choice.Words == assignee.Open) is { } choice && units.FirstOrDefault(unit => unit.Name == choice.Unit) is { } unit
                ? new ConclusionAssignee.OfUnit(unit)
                : assignee;
    }

    private static bool Touches(IReadOnlyList<ConclusionChoice> choices, ConclusionWork work) =>
        work.Leads.Concat(work.Coordinators).Any(named => named.Open is { } words && choices.Any(choice => choice.Words == words));

    /// <summary>
    /// Who was chosen for a sentence stays chosen while the sentence stays: a meeting that only moves to another room is changed without
    /// its choices.
    /// </summary>
    private static Plan Kept(Plan plan, Plan before, IReadOnlyList<ConclusionWork> works, IReadOnlyList<ConclusionChoice> choices) => plan with
    {
        Tasks =
        [
            .. plan.Tasks.Select((task, index) =>
                works[index] is var work && work.Leads.Concat(work.Coordinators).Any(named => named.Open is not null) && !Touches(choices, work)
                && before.Tasks.FirstOrDefault(other => other.Title == task.Title && other.Evidence.Quote == task.Evidence.Quote) is { } same
                    ? task with
                    {
                        Leads = same.Leads,
                        Coordinators = same.Coordinators,
                        Readings = [.. task.Readings.Where(reading => reading.Field != PlanField.Leads || same.Readings.Any(other => other.Field == PlanField.Leads))],
                    }
                    : task),
        ],
    };

    /// <summary>What was concluded elsewhere makes no unit known.</summary>
    private Office OfficeOf(Asker asker)
    {
        var library = shelf.Current;
        if (_entry is not { } entry || entry.Library != library || entry.Office.Organization != asker.Organization)
            _entry = entry = new Entry(library, new Office(new PlanLibrary([.. ConclusionPlan.Documents(library)]), asker.Organization));
        return entry.Office;
    }

    private sealed record Entry(PlanLibrary Library, Office Office);
}
