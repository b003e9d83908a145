using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Lists;

/// <summary>
/// The office's lists in SharePoint. A record has one item at most, whatever is lost on the way and however often it is put,
/// because the column <see cref="ListShape.RecordId"/> is unique and is looked up whenever an answer leaves a doubt.
/// </summary>
internal sealed class SharePointLists(GraphClient client, ListMaking making)
{
    private const int Attempts = 4;

    private readonly ConcurrentDictionary<string, SharePointList> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The list, made on the first use where it is not there; afterwards remembered.</summary>
    public async Task<GraphAnswer<SharePointList>> EnsureAsync(ListShape shape, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(shape.Name, out var known) && ReferenceEquals(known.Shape, shape))
            return new GraphAnswer<SharePointList>.Done(known);
        var answer = await making.EnsureAsync(shape, cancellationToken);
        if (answer is GraphAnswer<SharePointList>.Done done)
            _known[shape.Name] = done.Value;
        return answer;
    }

    /// <summary>
    /// Sees to it that the record's item has this version or a newer one. Put again after any failure: the same version is
    /// written once.
    /// </summary>
    /// <param name="list">From <see cref="EnsureAsync"/>. When it was removed since, the answer is refused as gone, and the next ensure makes it again.</param>
    /// <param name="recordId">At most 64 characters.</param>
    /// <param name="version">Grows with each change of the record.</param>
    /// <param name="fields">What the version says; columns that are not named keep what they have.</param>
    /// <param name="cancellationToken">Stops the call; whether it was done is then unknown.</param>
    public async Task<GraphAnswer<PutItem>> PutAsync(
        SharePointList list, string recordId, long version, IReadOnlyDictionary<string, FieldValue> fields, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        var effectIfThere = PutEffect.AlreadyThere;
        GraphAnswer<PutItem> last = new GraphAnswer<PutItem>.Later(TimeSpan.Zero, "the item keeps changing", MayBeDone: true);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var looked = await FindAsync(list, recordId, cancellationToken);
            if (looked is not GraphAnswer<FoundItem>.Done { Value: var found })
                return Remember(list, looked.Failure<PutItem>());
            if (found is FoundItem.One { Item: { } there } && there.RecordVersion >= version)
                return new GraphAnswer<PutItem>.Done(new PutItem(there.Id, there.ETag, there.RecordVersion > version ? PutEffect.Superseded : effectIfThere));
            last = found is FoundItem.One one
                ? await UpdateAsync(list, one.Item, version, fields, cancellationToken)
                : await CreateAsync(list, recordId, version, fields, cancellationToken);
            if (!NeedsAnotherLook(last))
                return Remember(list, last);
            // What is found at our version from here on is most likely our own doing.
            effectIfThere = found is FoundItem.One ? PutEffect.Updated : PutEffect.Created;
        }

        return last is GraphAnswer<PutItem>.Refused ? new GraphAnswer<PutItem>.Later(TimeSpan.Zero, "the item keeps changing", MayBeDone: true) : last;
    }

    /// <summary>The record's item.</summary>
    public async Task<GraphAnswer<FoundItem>> FindAsync(SharePointList list, string recordId, CancellationToken cancellationToken)
    {
        var value = Uri.EscapeDataString(recordId.Replace("'", "''", StringComparison.Ordinal));
        var next = $"{list.Path}/items?$expand=fields&$filter=fields/{ListShape.RecordId}%20eq%20'{value}'";
        while (true)
        {
            var answer = await client.SendAsync(GraphRequest.Get(next), GraphJson.Wire.ItemPage, cancellationToken);
            if (answer is not GraphAnswer<ResourcePage<ItemResource>>.Done { Value: var page })
                return answer.Failure<FoundItem>();
            if (page.Value is [var item, ..])
                return new GraphAnswer<FoundItem>.Done(new FoundItem.One(ItemForm.Read(item, list.Shape)));
            // An empty page is not the last one while it has a link.
            if (page.NextLink is null)
                return new GraphAnswer<FoundItem>.Done(new FoundItem.None());
            next = page.NextLink;
        }
    }

    /// <summary>
    /// What changed in the list since the position, page by page, to the last page or the first failure. A position that
    /// Graph has forgotten starts over, which the pages say.
    /// </summary>
    public async IAsyncEnumerable<GraphAnswer<DeltaPage>> ChangesAsync(
        SharePointList list, DeltaPosition since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var beginning = $"{list.Path}/items/delta?$expand=fields";
        var next = since is DeltaPosition.After after ? after.Link : beginning;
        var startsOver = false;
        while (true)
        {
            var answer = await client.SendAsync(GraphRequest.Get(next), GraphJson.Wire.ItemPage, cancellationToken);
            // Whatever way of starting over Graph proposes, reading everything serves each.
            if (answer is GraphAnswer<ResourcePage<ItemResource>>.Refused { Status: 410 } && !startsOver && next != beginning)
            {
                next = beginning;
                startsOver = true;
                continue;
            }

            if (answer is not GraphAnswer<ResourcePage<ItemResource>>.Done { Value: var page })
            {
                yield return answer.Failure<DeltaPage>();
                yield break;
            }

            var link = page.NextLink ?? page.DeltaLink;
            if (link is null)
            {
                yield return new GraphAnswer<DeltaPage>.Later(TimeSpan.Zero, "a page of changes without a link", MayBeDone: false);
                yield break;
            }

            var changes = (page.Value ?? []).Where(item => item.Id is not null).Select(item => Change(item, list.Shape)).ToList();
            yield return new GraphAnswer<DeltaPage>.Done(new DeltaPage(changes, new DeltaPosition.After(link), page.NextLink is null, startsOver));
            if (page.NextLink is null)
                yield break;
            next = link;
        }
    }

    private static ListChange Change(ItemResource item, ListShape shape) =>
        item.Deleted is { ValueKind: JsonValueKind.Object } ? new ListChange.Removed(item.Id!) : new ListChange.Changed(ItemForm.Read(item, shape));

    private async Task<GraphAnswer<PutItem>> CreateAsync(
        SharePointList list, string recordId, long version, IReadOnlyDictionary<string, FieldValue> fields, CancellationToken cancellationToken)
    {
        var request = GraphRequest.Post($"{list.Path}/items", FieldForm.WriteItem(recordId, version, fields));
        var answer = await client.SendAsync(request, GraphJson.Wire.ItemResource, cancellationToken);
        return answer.Select(item => new PutItem(item.Id ?? "", item.ETag ?? "", PutEffect.Created));
    }

    private async Task<GraphAnswer<PutItem>> UpdateAsync(
        SharePointList list, ListItem there, long version, IReadOnlyDictionary<string, FieldValue> fields, CancellationToken cancellationToken)
    {
        var path = $"{list.Path}/items/{Uri.EscapeDataString(there.Id)}";
        var request = GraphRequest.Patch($"{path}/fields", FieldForm.WriteChange(version, fields)) with { IfMatch = there.ETag };
        var answer = await client.SendAsync(request, cancellationToken);
        if (answer is not GraphAnswer<GraphNothing>.Done)
            return answer.Failure<PutItem>();
        // The answer to the change has no etag; the next look brings it.
        var read = await client.SendAsync(GraphRequest.Get($"{path}?$select=id,eTag"), GraphJson.Wire.ItemResource, cancellationToken);
        var etag = read is GraphAnswer<ItemResource>.Done { Value.ETag: { } now } ? now : "";
        return new GraphAnswer<PutItem>.Done(new PutItem(there.Id, etag, PutEffect.Updated));
    }

    private static bool NeedsAnotherLook(GraphAnswer<PutItem> answer) => answer switch
    {
        GraphAnswer<PutItem>.Later later => later.MayBeDone,
        GraphAnswer<PutItem>.Refused refused => refused.IsStale || refused.SaysItExists,
        _ => false,
    };

    private GraphAnswer<PutItem> Remember(SharePointList list, GraphAnswer<PutItem> answer)
    {
        if (answer is GraphAnswer<PutItem>.Refused { IsGone: true })
            _known.TryRemove(list.Shape.Name, out _);
        return answer;
    }
}
