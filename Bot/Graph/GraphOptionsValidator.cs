using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Graph;

/// <summary>Stops the start for Graph settings that cannot be; one line a key.</summary>
internal sealed class GraphOptionsValidator : IValidateOptions<GraphOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        if (!options.IsConfigured)
            return ValidateOptionsResult.Success;
        var wrong = new List<string>();
        CheckAddress("Graph:Endpoint", options.Endpoint, wrong);
        CheckAddress("Graph:Authority", options.Authority, wrong);
        if (!IsSite(options.Site))
            wrong.Add("Graph:Site: must name a SharePoint site as host:/path, like contoso.sharepoint.com:/sites/van-phong.");
        if (!options.Calendar.Contains('@', StringComparison.Ordinal))
            wrong.Add("Graph:Calendar: must be the address of the mailbox that holds the office's events.");
        if (options.ClientSecret.Length > 0 && options.TenantId.Length == 0)
            wrong.Add("Graph:TenantId: must be set where Graph:ClientSecret is.");
        if (options.ClientSecret.Length > 0 && options.ClientId.Length == 0)
            wrong.Add("Graph:ClientId: must be set where Graph:ClientSecret is.");
        if (options.ReadEvery < TimeSpan.FromSeconds(1) || options.ReadEvery > TimeSpan.FromDays(1))
            wrong.Add($"Graph:ReadEvery: {options.ReadEvery} must lie between a second and a day.");
        if (options.InstallApp && !Guid.TryParse(options.TeamsApp, out _))
            wrong.Add("Graph:TeamsApp: must be the id in the app's manifest, a GUID, where Graph:InstallApp is true.");
        CheckMailboxes("Graph:Rooms", options.Rooms, wrong);
        CheckMailboxes("Graph:Units", options.Units, wrong);
        CheckLists(options, wrong);
        CheckFollowUps(options, wrong);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static void CheckAddress(string key, string address, List<string> wrong)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            wrong.Add($"{key}: \"{address}\" is no address.");
        else if (!ServiceUrl.IsSafe(uri))
            wrong.Add($"{key}: \"{address}\" must be https; http is for this machine only.");
    }

    private static void CheckMailboxes(string key, Dictionary<string, string> mailboxes, List<string> wrong) =>
        wrong.AddRange(mailboxes.Where(mailbox => !mailbox.Value.Contains('@', StringComparison.Ordinal))
            .Select(mailbox => $"{key}:{mailbox.Key}: must be the address of a mailbox."));

    private static void CheckLists(GraphOptions options, List<string> wrong)
    {
        (string Key, string Value)[] lists =
        [
            ("Graph:MeetingsList", options.MeetingsList), ("Graph:TasksList", options.TasksList), ("Graph:ProgressList", options.ProgressList),
        ];
        wrong.AddRange(lists.Where(list => string.IsNullOrWhiteSpace(list.Value)).Select(list => $"{list.Key}: must name a list."));
        if (lists.Select(list => list.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() < lists.Length)
            wrong.Add("Graph:MeetingsList, Graph:TasksList, Graph:ProgressList: must name three different lists.");
    }

    private static void CheckFollowUps(GraphOptions options, List<string> wrong)
    {
        if (options.PlannerPlan.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')))
            wrong.Add($"Graph:PlannerPlan: \"{options.PlannerPlan}\" is no id of a plan; it stands in the plan's address behind planId= or /plan/.");
        if (options.ToDoList.Length > 0 && string.IsNullOrWhiteSpace(options.ToDoList))
            wrong.Add("Graph:ToDoList: must name a list.");
        if (options.PlannerPlan.Length > 0 && options.ToDoList.Length > 0)
            wrong.Add("Graph:ToDoList: must be empty where Graph:PlannerPlan is set; follow-up work goes to one of them.");
    }

    private static bool IsSite(string site)
    {
        var parts = site.Split(":/", 2);
        return parts.Length == 2 && Uri.CheckHostName(parts[0]) != UriHostNameType.Unknown && parts[1].Length > 0 && parts[1][0] != '/';
    }
}
