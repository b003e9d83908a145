using System.Text.Json;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Wire;
using Azure.Core;

namespace Assistant.Bot.Graph.Lists;

/// <summary>
/// Finds lists and makes what is missing of them. Two processes may do so at once, and one may stop halfway: each round looks
/// at what is there and adds what is not, until nothing is missing.
/// </summary>
internal sealed class ListMaking(GraphClient client, string site)
{
    private const int Rounds = 6;

    /// <summary>The list, with every column of its shape.</summary>
    public async Task<GraphAnswer<SharePointList>> EnsureAsync(ListShape shape, CancellationToken cancellationToken)
    {
        var answer = await client.SendAsync(GraphRequest.Get($"sites/{site}?$select=id"), GraphJson.Wire.SiteResource, cancellationToken);
        if (answer is not GraphAnswer<SiteResource>.Done found)
            return answer.Failure<SharePointList>();
        var lists = $"sites/{Uri.EscapeDataString(found.Value.Id)}/lists";
        for (var round = 0; round < Rounds; round++)
        {
            var looked = await FindAsync(lists, shape.Name, cancellationToken);
            if (looked is not GraphAnswer<string>.Done { Value: var listId })
                return looked.Failure<SharePointList>();
            var step = listId.Length == 0
                ? await CreateAsync(lists, shape, cancellationToken)
                : await CompleteAsync($"{lists}/{Uri.EscapeDataString(listId)}", shape, cancellationToken);
            switch (step)
            {
                case GraphAnswer<bool>.Done { Value: true }:
                    return new GraphAnswer<SharePointList>.Done(new SharePointList(found.Value.Id, listId, shape));
                case GraphAnswer<bool>.Later { MayBeDone: false } or GraphAnswer<bool>.Refused:
                    return step.Failure<SharePointList>();
            }
        }

        return new GraphAnswer<SharePointList>.Later(TimeSpan.Zero, "the list is still being made", MayBeDone: true);
    }

    /// <summary>The id of the list of that name; empty where there is none.</summary>
    private async Task<GraphAnswer<string>> FindAsync(string lists, string name, CancellationToken cancellationToken)
    {
        var next = $"{lists}?$select=id,displayName";
        while (true)
        {
            var answer = await client.SendAsync(GraphRequest.Get(next), GraphJson.Wire.ListPage, cancellationToken);
            if (answer is not GraphAnswer<ResourcePage<ListResource>>.Done { Value: var page })
                return answer.Failure<string>();
            var id = page.Value?.FirstOrDefault(list => string.Equals(list.DisplayName, name, StringComparison.OrdinalIgnoreCase))?.Id;
            if (id is not null || page.NextLink is null)
                return new GraphAnswer<string>.Done(id ?? "");
            next = page.NextLink;
        }
    }

    private async Task<GraphAnswer<bool>> CreateAsync(string lists, ListShape shape, CancellationToken cancellationToken)
    {
        var list = new ListResource(null, shape.Name, new ListKind("genericList"), ColumnForm.All(shape));
        var body = JsonSerializer.SerializeToUtf8Bytes(list, GraphJson.Wire.ListResource);
        return Unfinished(await client.SendAsync(GraphRequest.Post(lists, body), cancellationToken));
    }

    /// <summary>Adds what is missing; true where nothing was.</summary>
    private async Task<GraphAnswer<bool>> CompleteAsync(string list, ListShape shape, CancellationToken cancellationToken)
    {
        var request = GraphRequest.Get($"{list}?$select=id,displayName&$expand=columns($select=id,name,displayName,indexed,enforceUniqueValues)");
        var answer = await client.SendAsync(request, GraphJson.Wire.ListResource, cancellationToken);
        if (answer is not GraphAnswer<ListResource>.Done { Value: var there })
            return answer.Failure<bool>();
        var isComplete = true;
        foreach (var column in ColumnForm.All(shape))
        {
            var existing = there.Columns?.FirstOrDefault(one => string.Equals(one.Name, column.Name, StringComparison.OrdinalIgnoreCase));
            if (existing is not null && (column.EnforceUniqueValues != true || existing.EnforceUniqueValues == true))
                continue;
            var change = existing?.Id is { } id
                ? new GraphRequest(RequestMethod.Patch, $"{list}/columns/{Uri.EscapeDataString(id)}") { Body = Write(new ColumnResource { Indexed = true, EnforceUniqueValues = true }) }
                : GraphRequest.Post($"{list}/columns", Write(column));
            var step = Unfinished(await client.SendAsync(change, cancellationToken));
            if (step is not GraphAnswer<bool>.Done)
                return step;
            isComplete = false;
        }

        return new GraphAnswer<bool>.Done(isComplete);
    }

    /// <summary>After a change there is always another look. That the name is taken says that somebody else was faster.</summary>
    private static GraphAnswer<bool> Unfinished(GraphAnswer<GraphNothing> answer) =>
        answer is GraphAnswer<GraphNothing>.Refused { SaysItExists: true } ? new GraphAnswer<bool>.Done(false) : answer.Select(_ => false);

    private static byte[] Write(ColumnResource column) => JsonSerializer.SerializeToUtf8Bytes(column, GraphJson.Wire.ColumnResource);
}
