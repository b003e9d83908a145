namespace Assistant.Bot.Graph.Planner;

/// <summary>Whether follow-up work goes to Planner. One of the nested records.</summary>
internal abstract record PlannerAccess
{
    private PlannerAccess()
    {
    }

    /// <summary>No plan is named.</summary>
    public sealed record NotConfigured : PlannerAccess;

    /// <summary>To this plan.</summary>
    public sealed record Configured(PlannerTasks Tasks) : PlannerAccess;
}
