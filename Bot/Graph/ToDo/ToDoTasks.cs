using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.Graph.Wire;
using Azure.Core;

namespace Assistant.Bot.Graph.ToDo;

/// <summary>The tasks of one person in their own list of a name. A task's id here names its list too: <c>list/tasks/task</c>.</summary>
internal sealed class ToDoTasks(GraphClient client, ToDoLists lists, string person, string name) : ITaskStore
{
    /// <inheritdoc/>
    public async Task<GraphAnswer<IReadOnlyList<string>>> FindAsync(string code, CancellationToken cancellationToken)
    {
        var looked = await lists.FindAsync(person, name, cancellationToken);
        if (looked is not GraphAnswer<IReadOnlyList<string>>.Done { Value: var named })
            return looked;
        var found = new List<string>();
        foreach (var list in named)
        {
            var answer = await client.PagesAsync(GraphRequest.Get(Path(Tasks(list))), GraphJson.Wire.ToDoTaskPage, cancellationToken);
            if (answer is not GraphAnswer<IReadOnlyList<ToDoTaskResource>>.Done { Value: var tasks })
                return answer.Failure<IReadOnlyList<string>>();
            found.AddRange(tasks.Where(task => TaskTitle.Bears(task.Title, code)).Select(task => Id(list, task)));
        }

        return new GraphAnswer<IReadOnlyList<string>>.Done(found);
    }

    /// <inheritdoc/>
    public async Task<GraphAnswer<string>> CreateAsync(OfficeTask task, CancellationToken cancellationToken)
    {
        var made = await lists.EnsureAsync(person, name, cancellationToken);
        if (made is not GraphAnswer<string>.Done { Value: var list })
            return made;
        var request = GraphRequest.Post(Path(Tasks(list)), TaskJson.Write(ToDoForm.New(task)));
        return (await client.SendAsync(request, GraphJson.Wire.ToDoTaskResource, cancellationToken)).Select(created => Id(list, created));
    }

    /// <inheritdoc/>
    public async Task<GraphAnswer<GraphNothing>> ChangeAsync(string id, OfficeTask task, OfficeTask? before, CancellationToken cancellationToken) =>
        ToDoForm.Change(task, before) is { Count: > 0 } change
            ? await client.SendAsync(GraphRequest.Patch(Path(id), TaskJson.Write(change)), cancellationToken)
            : new GraphAnswer<GraphNothing>.Done(default);

    /// <inheritdoc/>
    public async Task<GraphAnswer<GraphNothing>> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        var answer = await client.SendAsync(new GraphRequest(RequestMethod.Delete, Path(id)), cancellationToken);
        return answer is GraphAnswer<GraphNothing>.Refused { IsGone: true } ? new GraphAnswer<GraphNothing>.Done(default) : answer;
    }

    private string Path(string below) => $"{ToDoLists.Path(person)}/{below}";

    private static string Tasks(string list) => $"{Uri.EscapeDataString(list)}/tasks";

    private static string Id(string list, ToDoTaskResource task) => $"{Tasks(list)}/{Uri.EscapeDataString(task.Id ?? "")}";
}
