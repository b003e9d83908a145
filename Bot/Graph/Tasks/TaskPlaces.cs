using System.Diagnostics;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Planner;
using Assistant.Bot.Graph.ToDo;

namespace Assistant.Bot.Graph.Tasks;

/// <summary>The way to tasks, wherever they stand.</summary>
internal sealed class TaskPlaces(GraphClient client) : IDisposable
{
    private readonly ToDoLists _lists = new(client);

    /// <summary>The tasks of a place.</summary>
    public OfficeTasks At(TaskPlace place) => new(place switch
    {
        TaskPlace.Plan plan => new PlannerTasks(client, plan.Id),
        TaskPlace.OwnList list => new ToDoTasks(client, _lists, list.Person, list.Name),
        _ => throw new UnreachableException(),
    });

    /// <inheritdoc/>
    public void Dispose() => _lists.Dispose();
}
