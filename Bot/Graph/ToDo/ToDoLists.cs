using System.Text.Json.Nodes;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.ToDo;

/// <summary>
/// The lists that people have in To Do. Nothing keeps two from bearing one name: of one process only one at a time is made, and tasks are looked for
/// in all that bear the name.
/// </summary>
internal sealed class ToDoLists(GraphClient client) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Where a person's lists are.</summary>
    public static string Path(string person) => $"users/{Uri.EscapeDataString(person)}/todo/lists";

    /// <summary>The ids of the person's lists of that name.</summary>
    public async Task<GraphAnswer<IReadOnlyList<string>>> FindAsync(string person, string name, CancellationToken cancellationToken)
    {
        var lists = await client.PagesAsync(GraphRequest.Get(Path(person)), GraphJson.Wire.ToDoListPage, cancellationToken);
        return lists.Select<IReadOnlyList<string>>(all => [.. all.Where(list => list.DisplayName == name).Select(list => list.Id).OfType<string>()]);
    }

    /// <summary>The id of the person's list of that name, made where there is none.</summary>
    public async Task<GraphAnswer<string>> EnsureAsync(string person, string name, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var looked = await FindAsync(person, name, cancellationToken);
            if (looked is not GraphAnswer<IReadOnlyList<string>>.Done { Value: var found })
                return looked.Failure<string>();
            if (found.Count > 0)
                return new GraphAnswer<string>.Done(found[0]);
            var request = GraphRequest.Post(Path(person), TaskJson.Write(new JsonObject { ["displayName"] = name }));
            return (await client.SendAsync(request, GraphJson.Wire.ToDoListResource, cancellationToken)).Select(made => made.Id ?? "");
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
