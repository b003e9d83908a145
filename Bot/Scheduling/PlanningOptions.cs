namespace Assistant.Bot.Scheduling;

/// <summary>How replicas agree on who plans; settings <c>Planning:*</c>.</summary>
internal sealed class PlanningOptions
{
    /// <summary>How often it is planned. <value>1 minute</value></summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a replica says that it lives. <value>3 seconds</value></summary>
    public TimeSpan CheckIn { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long after a check-in that did not come the others take over. <value>7 seconds</value></summary>
    public TimeSpan TakeOverAfter { get; set; } = TimeSpan.FromSeconds(7);
}
