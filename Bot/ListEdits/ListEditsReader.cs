using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.ListEdits;

/// <summary>
/// Reads what people changed in the lists and hands it to the journal. A position is kept once all before it is settled: a program that dies in
/// between reads the same changes again, and each is taken once by its operation id.
/// </summary>
internal sealed partial class ListEditsReader(SharePointLists lists, ListPositions positions, IEnumerable<IEditedList> edited, ILogger<ListEditsReader> logger)
{
    /// <summary>Reads all lists to their ends, or to what cannot be done now.</summary>
    /// <exception cref="Knowledge.Storage.NotWritableException">The database cannot be written; the rest is read the next time.</exception>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        foreach (var each in edited)
        {
            if (await lists.EnsureAsync(each.Shape, cancellationToken) is GraphAnswer<SharePointList>.Done { Value: var list })
                await ReadAsync(each, list, cancellationToken);
        }
    }

    private async Task ReadAsync(IEditedList each, SharePointList list, CancellationToken cancellationToken)
    {
        var since = await positions.FindAsync(list.Path, cancellationToken);
        await foreach (var answer in lists.ChangesAsync(list, since, cancellationToken))
        {
            if (answer is not GraphAnswer<DeltaPage>.Done { Value: var page })
            {
                LogNotRead(each.Shape.Name);
                return;
            }

            // An item may come more than once; the last counts.
            foreach (var item in page.Changes.OfType<ListChange.Changed>().Select(change => change.Item).GroupBy(item => item.Id).Select(items => items.Last()))
            {
                if (!await SettleAsync(each, list, item, cancellationToken))
                    return;
            }

            await positions.KeepAsync(list.Path, page.Next, cancellationToken);
        }
    }

    /// <summary>
    /// Whether the item is settled. What a person added to the list is no record of the journal, and stays as it is. What a program wrote is left
    /// alone too: this one's own writes must not come back, however SharePoint may have put them.
    /// </summary>
    private async Task<bool> SettleAsync(IEditedList each, SharePointList list, ListItem item, CancellationToken cancellationToken)
    {
        if (item.RecordId.Length == 0 || item.Editor.Id.Length == 0)
            return true;
        var outcome = await each.TakeAsync(item, $"{list.ListId} {item.Id} {item.ETag}", cancellationToken);
        if (outcome is EditOutcome.Taken or EditOutcome.Refused)
            LogSettled(each.Shape.Name, item.Id, outcome);
        return outcome != EditOutcome.NotNow;
    }

    [LoggerMessage(LogLevel.Information, "A change of item {Item} in the list \"{List}\" was settled: {Outcome}.")]
    private partial void LogSettled(string list, string item, EditOutcome outcome);

    [LoggerMessage(LogLevel.Warning, "The changes of the list \"{List}\" could not be read; they are read the next time.")]
    private partial void LogNotRead(string list);
}
