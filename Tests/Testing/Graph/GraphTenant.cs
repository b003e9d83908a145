namespace Assistant.Testing.Graph;

/// <summary>All that the double keeps. It is not safe for threads: the double lets one in at a time.</summary>
internal sealed class GraphTenant
{
    /// <summary>Makes an empty one.</summary>
    public GraphTenant(GraphSettings settings, TimeProvider clock)
    {
        Sites = new SitesOfTenant(settings, clock);
        Calendars = new CalendarsOfTenant(settings, clock);
        People = new PeopleOfTenant(settings, Calendars);
        Planner = new PlannerOfTenant(settings, clock);
        ToDo = new ToDoOfTenant(settings, clock, People);
        Apps = new AppsOfTenant(settings, People);
    }

    /// <summary>SharePoint.</summary>
    public SitesOfTenant Sites { get; }

    /// <summary>Outlook's calendars.</summary>
    public CalendarsOfTenant Calendars { get; }

    /// <summary>The directory.</summary>
    public PeopleOfTenant People { get; }

    /// <summary>Planner.</summary>
    public PlannerOfTenant Planner { get; }

    /// <summary>To Do.</summary>
    public ToDoOfTenant ToDo { get; }

    /// <summary>Teams' apps.</summary>
    public AppsOfTenant Apps { get; }

    /// <summary>Does what a call asks; null where no part knows it.</summary>
    public GraphAnswer? Answer(GraphCall call) =>
        Sites.Answer(call) ?? Calendars.Answer(call) ?? People.Answer(call) ?? Planner.Answer(call) ?? ToDo.Answer(call) ?? Apps.Answer(call);
}
