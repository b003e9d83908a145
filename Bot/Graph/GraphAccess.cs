using Assistant.Bot.Graph.Apps;
using Assistant.Bot.Graph.Calendar;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.Graph.Users;

namespace Assistant.Bot.Graph;

/// <summary>What of Microsoft 365 the settings let the assistant use. One of the nested records.</summary>
internal abstract record GraphAccess
{
    private GraphAccess()
    {
    }

    /// <summary>Nothing: the journal alone serves.</summary>
    public sealed record NotConfigured : GraphAccess;

    /// <summary>The office's site, calendar and people, and the tasks of Planner and To Do, and the app where it may be installed for people.</summary>
    public sealed record Configured(SharePointLists Lists, OfficeCalendar Calendar, People People, TaskPlaces Tasks, AppAccess Apps) : GraphAccess;
}
