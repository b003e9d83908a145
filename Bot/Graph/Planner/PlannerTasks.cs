using System.Text.Json.Serialization.Metadata;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.Graph.Wire;
using Azure.Core;

namespace Assistant.Bot.Graph.Planner;

/// <summary>The tasks of one plan of Planner. A task and its notes have an etag each, which every change must name.</summary>
internal sealed class PlannerTasks(GraphClient client, string plan) : ITaskStore
{
    private const int Attempts = 3;

    /// <inheritdoc/>
    public async Task<GraphAnswer<IReadOnlyList<string>>> FindAsync(string code, CancellationToken cancellationToken)
    {
        var tasks = await client.PagesAsync(GraphRequest.Get($"planner/plans/{Uri.EscapeDataString(plan)}/tasks"), GraphJson.Wire.PlannerTaskPage, cancellationToken);
        return tasks.Select<IReadOnlyList<string>>(all => [.. all.Where(task => TaskTitle.Bears(task.Title, code)).Select(task => task.Id).OfType<string>()]);
    }

    /// <inheritdoc/>
    public async Task<GraphAnswer<string>> CreateAsync(OfficeTask task, CancellationToken cancellationToken)
    {
        var request = GraphRequest.Post("planner/tasks", TaskJson.Write(PlannerForm.New(task, plan)));
        var created = await client.SendAsync(request, GraphJson.Wire.PlannerTaskResource, cancellationToken);
        if (created is not GraphAnswer<PlannerTaskResource>.Done { Value.Id: { } id })
            return created.Select(made => made.Id ?? "");
        return (await WriteNotesAsync(id, task, cancellationToken)).Select(_ => id);
    }

    /// <inheritdoc/>
    public async Task<GraphAnswer<GraphNothing>> ChangeAsync(string id, OfficeTask task, OfficeTask? before, CancellationToken cancellationToken)
    {
        var path = Path(id);
        var changed = await WithLatestAsync(path, GraphJson.Wire.PlannerTaskResource, Change, cancellationToken);
        return changed is GraphAnswer<GraphNothing>.Done && before?.Notes != task.Notes ? await WriteNotesAsync(id, task, cancellationToken) : changed;

        GraphRequest? Change(PlannerTaskResource there) => PlannerForm.Change(task, before, there) is { Count: > 0 } change
            ? GraphRequest.Patch(path, TaskJson.Write(change)) with { IfMatch = there.ETag ?? "" }
            : null;
    }

    /// <inheritdoc/>
    public async Task<GraphAnswer<GraphNothing>> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        var path = Path(id);
        var answer = await WithLatestAsync(
            path, GraphJson.Wire.PlannerTaskResource, there => new GraphRequest(RequestMethod.Delete, path) { IfMatch = there.ETag ?? "" }, cancellationToken);
        return answer is GraphAnswer<GraphNothing>.Refused { IsGone: true } ? new GraphAnswer<GraphNothing>.Done(default) : answer;
    }

    private Task<GraphAnswer<GraphNothing>> WriteNotesAsync(string id, OfficeTask task, CancellationToken cancellationToken)
    {
        var path = $"{Path(id)}/details";
        return WithLatestAsync(path, GraphJson.Wire.PlannerDetailsResource, Change, cancellationToken);

        GraphRequest? Change(PlannerDetailsResource there) => there.Description == task.Notes
            ? null
            : GraphRequest.Patch(path, TaskJson.Write(PlannerForm.Notes(task))) with { IfMatch = there.ETag ?? "" };
    }

    /// <summary>Reads a thing and changes it as it is; null changes nothing. Where it changed in between it is read and changed anew.</summary>
    private async Task<GraphAnswer<GraphNothing>> WithLatestAsync<T>(
        string path, JsonTypeInfo<T> type, Func<T, GraphRequest?> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var read = await client.SendAsync(GraphRequest.Get(path), type, cancellationToken);
            if (read is not GraphAnswer<T>.Done { Value: var there })
                return read.Failure<GraphNothing>();
            if (change(there) is not { } request)
                return new GraphAnswer<GraphNothing>.Done(default);

            // Somebody else changed it in between, or an attempt of ours whose answer was lost did.
            if (await client.SendAsync(request, cancellationToken) is var answer and not GraphAnswer<GraphNothing>.Refused { Status: 409 or 412 })
                return answer;
        }

        return new GraphAnswer<GraphNothing>.Later(TimeSpan.Zero, "the task keeps changing", MayBeDone: false);
    }

    private static string Path(string id) => $"planner/tasks/{Uri.EscapeDataString(id)}";
}
