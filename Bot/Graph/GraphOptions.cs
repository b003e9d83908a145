using Assistant.Bot.Graph.Tasks;

namespace Assistant.Bot.Graph;

/// <summary>Settings <c>Graph:*</c>. With none of them set the assistant serves from its journal alone.</summary>
internal sealed class GraphOptions
{
    /// <summary>Where Graph answers. A test double may stand on this machine, with http. <value>The global service.</value></summary>
    public string Endpoint { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>Where tokens are given out. <value>The global service.</value></summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    /// <summary>The directory (tenant) of the office. <value>Empty.</value></summary>
    public string TenantId { get; set; } = "";

    /// <summary>The application's id; without a secret, that of a user-assigned managed identity. <value>Empty.</value></summary>
    public string ClientId { get; set; } = "";

    /// <summary>The application's secret. <value>Empty: the managed identity of the machine signs in.</value></summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The SharePoint site that holds the lists, <c>host:/path</c>. <value>Empty: Graph is not used.</value></summary>
    public string Site { get; set; } = "";

    /// <summary>The mailbox that holds the office's events. <value>Empty: Graph is not used.</value></summary>
    public string Calendar { get; set; } = "";

    /// <summary>The id of the Planner plan for follow-up work. <value>Empty: Planner is not used.</value></summary>
    public string PlannerPlan { get; set; } = "";

    /// <summary>The name of the list that each head of a unit has in To Do for follow-up work. <value>Empty: To Do is not used.</value></summary>
    public string ToDoList { get; set; } = "";

    /// <summary>The name of the list of meetings.</summary>
    public string MeetingsList { get; set; } = "Cuộc họp";

    /// <summary>The name of the list of plan tasks.</summary>
    public string TasksList { get; set; } = "Nhiệm vụ";

    /// <summary>The name of the list of progress reports.</summary>
    public string ProgressList { get; set; } = "Tiến độ";

    /// <summary>How often it is looked what people changed in the lists, and which tasks have changed. <value>1 minute</value></summary>
    public TimeSpan ReadEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The mailboxes of meeting rooms, by the room's name as people write it. <value>None: rooms are not booked.</value></summary>
    public Dictionary<string, string> Rooms { get; } = [];

    /// <summary>The mailboxes of units, by the unit's name. <value>None: units are neither invited nor asked whether they are free.</value></summary>
    public Dictionary<string, string> Units { get; } = [];

    /// <summary>Whether the assistant's app is installed for people whom it has to write to and who do not have it. <value>False: they install it themselves.</value></summary>
    public bool InstallApp { get; set; }

    /// <summary>The id in the app's manifest, by which the organisation's catalogue knows it. <value>Empty.</value></summary>
    public string TeamsApp { get; set; } = "";

    /// <summary>Whether anything says that Graph is to be used.</summary>
    public bool IsConfigured =>
        InstallApp || (TenantId.Length | ClientId.Length | ClientSecret.Length | Site.Length | Calendar.Length | PlannerPlan.Length | ToDoList.Length) > 0;

    /// <summary>Where follow-up work is brought.</summary>
    public FollowUpGoal FollowUps => (PlannerPlan, ToDoList) switch
    {
        ({ Length: > 0 } plan, _) => new FollowUpGoal.Plan(plan),
        (_, { Length: > 0 } list) => new FollowUpGoal.OwnLists(list),
        _ => new FollowUpGoal.Nowhere(),
    };
}
