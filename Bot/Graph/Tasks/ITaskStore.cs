using Assistant.Bot.Graph.Pipeline;

namespace Assistant.Bot.Graph.Tasks;

/// <summary>A place that holds tasks and has no key of its own against making one twice: a plan of Planner, a person's list of To Do.</summary>
internal interface ITaskStore
{
    /// <summary>The ids of the tasks that bear the mark of a code: none, one, or several where a task was made twice all the same.</summary>
    Task<GraphAnswer<IReadOnlyList<string>>> FindAsync(string code, CancellationToken cancellationToken);

    /// <summary>Makes a task and gives its id. A failure that may have been done leaves it to <see cref="FindAsync"/>.</summary>
    Task<GraphAnswer<string>> CreateAsync(OfficeTask task, CancellationToken cancellationToken);

    /// <summary>Changes a task; refused as gone where it is not there.</summary>
    /// <param name="id">The task.</param>
    /// <param name="task">What it is to be.</param>
    /// <param name="before">What was put there last: what is the same is left as people made it. Null where that is not known: all is written.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<GraphAnswer<GraphNothing>> ChangeAsync(string id, OfficeTask task, OfficeTask? before, CancellationToken cancellationToken);

    /// <summary>Takes a task away; one that is not there is done.</summary>
    Task<GraphAnswer<GraphNothing>> DeleteAsync(string id, CancellationToken cancellationToken);
}
