namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>The parts of a plan that hold values.</summary>
public static class PlanParts
{
    /// <summary>All parts: the head, then tasks, reports, targets in the plan's order.</summary>
    public static IEnumerable<PlanPart> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanPart[] { new PlanPart.Head() }
            .Concat(plan.Tasks.Select(task => new PlanPart.OfTask(task.Key)))
            .Concat(plan.Reports.Select((_, index) => new PlanPart.OfReport(index)))
            .Concat(plan.Targets.Select((_, index) => new PlanPart.OfTarget(index)));
    }

    /// <summary>Where a part was read; null when the plan has no such part.</summary>
    public static Evidence? Evidence(Plan plan, PlanPart part)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return part switch
        {
            PlanPart.OfTask { Key: var key } => plan.Tasks.FirstOrDefault(task => task.Key == key)?.Evidence,
            PlanPart.OfReport { Index: var index } => plan.Reports.ElementAtOrDefault(index)?.Evidence,
            PlanPart.OfTarget { Index: var index } => plan.Targets.ElementAtOrDefault(index)?.Evidence,
            _ => plan.Evidence,
        };
    }

    /// <summary>How the values of a part were read; empty when the plan has no such part.</summary>
    public static IReadOnlyList<FieldReading> Readings(Plan plan, PlanPart part)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return part switch
        {
            PlanPart.OfTask { Key: var key } => plan.Tasks.FirstOrDefault(task => task.Key == key)?.Readings,
            PlanPart.OfReport { Index: var index } => plan.Reports.ElementAtOrDefault(index)?.Readings,
            PlanPart.OfTarget { Index: var index } => plan.Targets.ElementAtOrDefault(index)?.Readings,
            _ => plan.Readings,
        } ?? [];
    }

    /// <summary>The plan with one part's readings replaced by others.</summary>
    internal static Plan WithReadings(Plan plan, PlanPart part, IReadOnlyList<FieldReading> readings) => part switch
    {
        PlanPart.OfTask { Key: var key } => plan with { Tasks = [.. plan.Tasks.Select(task => task.Key == key ? task with { Readings = readings } : task)] },
        PlanPart.OfReport { Index: var at } => plan with { Reports = [.. plan.Reports.Select((report, index) => index == at ? report with { Readings = readings } : report)] },
        PlanPart.OfTarget { Index: var at } => plan with { Targets = [.. plan.Targets.Select((target, index) => index == at ? target with { Readings = readings } : target)] },
        _ => plan with { Readings = readings },
    };
}
