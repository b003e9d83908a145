using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Bot.Cli;

/// <summary>Names the parts of a plan on the command line.</summary>
internal static class PlanPartWords
{
    /// <summary>A task by its key, a report or target by its place, counted from 1.</summary>
    public static string Of(Plan plan, PlanPart part) => part switch
    {
        PlanPart.OfTask { Key: var key } => plan.Tasks.Any(task => task.Key == key) ? $"{key}" : $"{key.Value.Split('~')[0]} (dropped)",
        PlanPart.OfReport { Index: >= 0 and var index } => $"report {index + 1}",
        PlanPart.OfTarget { Index: >= 0 and var index } => $"target {index + 1}",
        PlanPart.OfReport => "report (dropped)",
        PlanPart.OfTarget => "target (dropped)",
        _ => "plan",
    };
}
